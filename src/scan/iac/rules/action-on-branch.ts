import { COMMIT, steps, workflow } from '../example.ts';
import { refKind, usesOf } from '../github/uses.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const actionOnBranch = defineRule({
  id: 'action-on-branch',
  title: 'Action follows a branch',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Pin the action to a commit (`uses: owner/action@<40 hex> # v1.2.3`): each push to the branch runs in your workflow at once.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.2', '4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      for (const { reference, at } of usesOf(step)) {
        if (refKind(reference.ref) !== 'branch') continue;
        yield hit(step, at, {
          message: `${reference.repository} runs whatever is on its branch`,
          detail: 'uses',
        });
      }
    },
    *job(job): Generator<Hit> {
      for (const { reference, at } of usesOf(job)) {
        if (refKind(reference.ref) !== 'branch') continue;
        yield hit(job, at, {
          message: `the workflow of ${reference.repository} is what is on its branch`,
          detail: 'uses',
        });
      }
    },
  },
  match: [
    steps('- uses: «acme/deploy@main»'),
    steps('- uses: «acme/tools/scan@refs/heads/next»', 'the branch by its full name'),
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    uses: «acme/shared/.github/workflows/build.yml@MASTER»',
    ),
    steps('- uses: «acme/deploy@»', 'no reference at all: the default branch'),
  ],
  clean: [
    steps(`- uses: acme/deploy@${COMMIT}`),
    steps('- uses: acme/deploy@v1'),
    steps('- uses: ./.github/actions/main\n- uses: docker://acme/deploy:main'),
  ],
});
