import { steps, workflow } from '../example.ts';
import { codeSinksOf } from '../github/code-sinks.ts';
import { inputFlows } from '../github/flow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const inputInScript = defineRule({
  id: 'input-in-script',
  title: 'Input or branch name is put into a script',
  severity: 'medium',
  confidence: 'medium',
  remediation:
    'Hand the value over as an environment variable (`env: { VERSION: "${{ inputs.version }}" }`) and use "$VERSION" in the script.',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  controls: aisvs(['4.2.1'], ['4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of inputFlows(text)) {
          yield hit(step, expression.at, {
            message: `${source} becomes part of the script: a quote or a semicolon in it is run`,
            detail: where,
            evidence: expression.inner,
          });
        }
      }
    },
  },
  match: [
    workflow(
      'on:\n  workflow_dispatch: { inputs: { version: { required: true } } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./release.sh «${{ inputs.version }}»',
    ),
    {
      path: 'tools/setup/action.yaml',
      text: "name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        pip install '«${{ inputs['package'] }}»'\n",
      evasion: 'in quotes, which the value can close, and with brackets',
    },
    steps('- run: docker push app:«${{ github.ref_name }}»'),
  ],
  clean: [
    workflow(
      'on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ./release.sh "$VERSION"\n        env: { VERSION: "${{ inputs.version }}" }',
    ),
    steps("- run: echo ${{ inputs.debug == 'true' && '-x' || '' }}"),
    steps('- run: echo ${{ github.run_id }} ${{ matrix.os }}'),
  ],
});
