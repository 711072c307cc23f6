import { steps, workflow } from '../example.ts';
import { codeSinksOf } from '../github/code-sinks.ts';
import { runsOnlyForPullRequests, untrustedFlows } from '../github/flow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const scriptInjectionPullRequest = defineRule({
  id: 'script-injection-pull-request',
  title: 'Text of a pull request is put into a script',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Hand the value over as an environment variable (`env: { BRANCH: "${{ github.head_ref }}" }`) and use "$BRANCH" in the script.',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  controls: aisvs(['4.2.1'], ['4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      if (!runsOnlyForPullRequests(step.workflow)) return;
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of untrustedFlows(step, text)) {
          yield hit(step, expression.at, {
            message: `${source} is chosen by the author of the pull request and becomes part of the script`,
            detail: where,
            evidence: expression.inner,
          });
        }
      }
    },
  },
  match: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: git switch «${{ github.head_ref }}»',
    ),
    workflow(
      'on: [push, pull_request]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: «>\n          echo ${{ github.event.pull_request.title }}»',
      'a folded scalar',
    ),
    workflow(
      'on: { pull_request: { branches: [main] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "«${{github.event.pull_request.head.ref||github.ref_name}}»"',
    ),
  ],
  clean: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.head.sha }} ${{ github.event.number }}',
    ),
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: git switch "$BRANCH"\n        env: { BRANCH: "${{ github.head_ref }}" }',
    ),
    workflow(
      'on: [pull_request, issues]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.head_ref }}',
    ),
    steps('- run: echo ${{ github.sha }}'),
  ],
});
