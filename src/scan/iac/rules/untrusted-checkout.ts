import { workflow } from '../example.ts';
import { hasAuthorGate } from '../github/flow.ts';
import { expressionsIn } from '../github/untrusted.ts';
import { inputsOf, usesAction, type Step } from '../github/workflow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf } from '../shell/program.ts';
import { allCommands, scriptPlace } from '../shell/shell-script.ts';
import { stepScripts } from '../shell/workflow-scripts.ts';
import type { Place } from '../source-file.ts';
import { scalarText } from '../yaml/scalar-text.ts';

/** Events that run with secrets and a write token while the change under review is still unread. */
const TRIGGERS = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Contexts that name the change of an outsider. */
const HEAD =
  /^github\.(?:head_ref$|event\.(?:number|issue\.number|pull_request\.(?:number|merge_commit_sha|head\.(?:sha|ref|repo\.[a-z_]+))|workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.[a-z_]+|pull_requests\.))|event$)/;

export const untrustedCheckout = defineRule({
  id: 'untrusted-checkout',
  title: 'Unreviewed change is checked out by a workflow that holds secrets',
  severity: 'critical',
  confidence: 'medium',
  remediation:
    'Build and test changes under `pull_request`, which has no secrets; let `pull_request_target` and `workflow_run` only read data, never check out or run the change.',
  references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  controls: aisvs(['4.2.1', '4.4.5'], ['4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      const trigger = TRIGGERS.find((name) => step.workflow.triggers.has(name));
      if (trigger === undefined || hasAuthorGate(step.job, step)) return;
      for (const at of [...checkoutInputs(step), ...checkoutCommands(step)]) {
        yield hit(step, at, {
          message: `the change of an outsider is checked out while ${trigger} gives the job secrets and a write token`,
        });
      }
    },
  },
  match: [
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: «${{ github.event.pull_request.head.sha }}»\n      - run: npm test',
    ),
    workflow(
      'on:\n  issue_comment:\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: «"refs/pull/${{ github.event.issue.number }}/merge"» }',
      'by the number of the pull request',
    ),
    workflow(
      'on: { workflow_run: { workflows: [ci] } }\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: Actions/Checkout@v5\n        with: { Repository: «"${{ github.event.workflow_run.head_repository.full_name }}"», ref: «"${{ github.event.workflow_run.head_branch }}"» }',
      'names of actions and inputs in another case',
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  test:\n    if: github.actor == \'dependabot[bot]\'\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          «gh pr checkout» "$NUMBER"\n          npm ci',
      'by a command, behind a condition that outsiders can meet',
    ),
  ],
  clean: [
    workflow(
      'on: pull_request\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  label:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.base.sha }}" }',
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  test:\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${{ github.head_ref }}" }',
    ),
  ],
});

function checkoutInputs(step: Step): readonly Place[] {
  if (!usesAction(step, 'actions/checkout')) return [];
  const inputs = inputsOf(step);
  return ['repository', 'ref'].flatMap((name) => {
    const node = inputs.get(name);
    if (node?.kind !== 'scalar') return [];
    return expressionsIn(scalarText(node)).some(({ paths }) => paths.some((path) => HEAD.test(path)))
      ? [node]
      : [];
  });
}

function checkoutCommands(step: Step): readonly Place[] {
  return stepScripts(step).flatMap((script) =>
    allCommands(script).flatMap((command) => {
      const program = programOf(command);
      const [first, second] = program?.args ?? [];
      const isCheckout = program?.name === 'gh' && first?.text === 'pr' && second?.text === 'checkout';
      const fetched =
        program?.name === 'git' && first?.text === 'fetch' ? program.args.find(isPullRef) : undefined;
      if (fetched !== undefined) return [scriptPlace(script, fetched)];
      return isCheckout && program !== undefined
        ? [scriptPlace(script, { start: program.word.start, end: second?.end ?? program.word.end })]
        : [];
    }),
  );
}

function isPullRef({ text }: { readonly text: string }): boolean {
  return /^\+?(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(text.replace(/\$\{\{[^}]*\}\}/g, 'x'));
}
