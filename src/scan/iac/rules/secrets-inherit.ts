import { workflow } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, textOf } from '../yaml/node.ts';

export const secretsInherit = defineRule({
  id: 'secrets-inherit',
  title: 'Called workflow is given every secret',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Name the secrets that the called workflow needs (`secrets: { TOKEN: "${{ secrets.TOKEN }}" }`).',
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
  ],
  controls: aisvs(['4.1.1', '4.4.5'], ['4.4.6']),
  check: {
    *job(job): Generator<Hit> {
      const entry = entryAt(job.node, 'secrets');
      if (entry === undefined || textOf(entry.value) !== 'inherit') return;
      yield hit(job, entry, {
        message: 'the called workflow is given every secret of this repository',
        detail: 'secrets',
      });
    },
  },
  match: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    «secrets: inherit»',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    «secrets: "inherit"»\n    uses: acme/shared/.github/workflows/build.yml@v1',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  call: { uses: ./.github/workflows/b.yml, «secrets: !!str inherit» }',
      'with a tag before the word',
    ),
  ],
  clean: [
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    secrets: { TOKEN: "${{ secrets.TOKEN }}" }',
    ),
    workflow('on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml'),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { secrets: inherit }\n    steps: [{ run: make }]',
    ),
  ],
});
