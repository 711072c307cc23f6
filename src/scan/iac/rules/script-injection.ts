import { steps, workflow } from '../example.ts';
import { codeSinksOf } from '../github/code-sinks.ts';
import { runsOnlyForPullRequests, untrustedFlows } from '../github/flow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const scriptInjection = defineRule({
  id: 'script-injection',
  title: 'Text of outsiders is put into a script that runs with the rights of the repository',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Hand the value over as an environment variable (`env: { TITLE: "${{ … }}" }`) and use "$TITLE" in the script; never write the expression into it.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://securitylab.github.com/resources/github-actions-untrusted-input/',
  ],
  controls: aisvs(['4.2.1', '4.4.5'], ['4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      // There the text reaches neither secrets nor a write token: `script-injection-pull-request`.
      if (runsOnlyForPullRequests(step.workflow)) return;
      for (const { where, text } of codeSinksOf(step)) {
        for (const { source, expression } of untrustedFlows(step, text)) {
          yield hit(step, expression.at, {
            message: `${source} is chosen by whoever starts the workflow and becomes part of the script`,
            detail: where,
            evidence: expression.inner,
          });
        }
      }
    },
  },
  match: [
    workflow(
      'on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          echo hello\n          echo "«${{ github.event.issue.title }}»"',
    ),
    workflow(
      'on: [pull_request_target]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: console.log(`«${{ github.head_ref }}»`)',
    ),
    workflow(
      'on: issue_comment\npermissions: {}\nenv:\n  BODY: ${{ github.event.comment.body }}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo «${{ env.BODY }}»',
      'by way of an environment variable that is put in as an expression',
    ),
    workflow(
      "on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    outputs: { t: \"${{ github.event['issue']['body'] }}\" }\n    steps: [{ run: make }]\n  b:\n    needs: a\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo «${{ format('{0}!', needs.a.outputs.t) }}»",
      'by way of a job output, brackets and a function',
    ),
    {
      path: 'action.yml',
      text: 'name: x\ndescription: y\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: "# «${{ toJSON(github.event.pull_request) }}»"\n',
      evasion: 'in a comment of the script: a line break in the value ends it',
    },
  ],
  clean: [
    workflow(
      'on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "$TITLE"\n        env: { TITLE: "${{ github.event.issue.title }}" }',
    ),
    workflow(
      "on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ contains(github.event.issue.title, 'bug') && 'yes' || 'no' }} ${{ github.event.issue.number }}",
    ),
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.head_ref }}',
    ),
    steps('- uses: acme/label@v1\n  with: { title: "${{ github.event.issue.title }}" }'),
  ],
});
