import { COMMIT, steps, workflow } from '../example.ts';
import { refKind, usesOf } from '../github/uses.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const actionNotPinned = defineRule({
  id: 'action-not-pinned',
  title: 'Action or reusable workflow is not pinned to a commit',
  severity: 'medium',
  confidence: 'high',
  remediation:
    'Write the full commit (`uses: owner/action@<40 hex> # v1.2.3`) and let an update tool move it; tags can be moved by whoever takes over the action.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction',
  ],
  controls: aisvs(['4.2.1', '4.2.3'], ['4.2.2', '4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      for (const { reference, at } of usesOf(step)) {
        if (refKind(reference.ref) !== 'tag') continue;
        yield hit(step, at, {
          message: `${reference.repository} is named by a tag, which can be moved`,
          detail: 'uses',
        });
      }
    },
    *job(job): Generator<Hit> {
      for (const { reference, at } of usesOf(job)) {
        if (refKind(reference.ref) !== 'tag') continue;
        yield hit(job, at, {
          message: `the workflow of ${reference.repository} is named by a tag`,
          detail: 'uses',
        });
      }
    },
  },
  match: [
    steps('- uses: «actions/checkout@v5»\n  with: { persist-credentials: false }'),
    steps('- uses: «docker/build-push-action@v6.18.0»'),
    workflow(
      'on: push\npermissions: {}\njobs:\n  call:\n    uses: «acme/shared/.github/workflows/build.yml@v2»',
    ),
    steps('- uses: «actions/cache@8e8c483»', 'a short hash, which is no commit'),
    {
      path: 'action.yml',
      text: 'name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - uses: «actions/setup-node@release/v4»\n',
      evasion: 'inside a composite action',
    },
  ],
  clean: [
    steps(`- uses: actions/checkout@${COMMIT} # v5`),
    steps('- uses: ./local/action\n- run: echo actions/checkout@v5'),
    steps('- uses: actions/checkout@main'),
    workflow(`on: push\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/build.yml`),
  ],
});
