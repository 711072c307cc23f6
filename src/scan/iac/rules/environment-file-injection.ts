import { workflow } from '../example.ts';
import { hasAuthorGate, isPrivileged } from '../github/flow.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { programOf } from '../shell/program.ts';
import { allPipelines, scriptPlace, type ShellCommand } from '../shell/shell-script.ts';
import { stepScripts } from '../shell/workflow-scripts.ts';

const ENVIRONMENT_FILE = /\bGITHUB_(?:ENV|PATH)\b/;

export const environmentFileInjection = defineRule({
  id: 'environment-file-injection',
  title: 'Text of outsiders may set variables of a job that holds secrets',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Write only fixed text to `$GITHUB_ENV` and `$GITHUB_PATH` in workflows that outsiders start; use step outputs (`$GITHUB_OUTPUT`) for the rest.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
  ],
  controls: aisvs(['4.2.1', '4.4.5'], ['4.2.6']),
  check: {
    *step(step): Generator<Hit> {
      if (!isPrivileged(step.workflow) || hasAuthorGate(step.job, step)) return;
      for (const script of stepScripts(step)) {
        for (const pipeline of allPipelines(script.pipelines)) {
          const writes = pipeline.commands.some(writesEnvironment);
          if (!writes || pipeline.commands.every(isFixed)) continue;
          yield hit(step, scriptPlace(script, pipeline), {
            message:
              'a line break in the value sets any variable of the steps that follow, PATH and LD_PRELOAD too',
            detail: 'run',
          });
        }
      }
    },
  },
  match: [
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - env: { TITLE: "${{ github.event.pull_request.title }}" }\n        run: «echo "TITLE=$TITLE" >> "$GITHUB_ENV"»',
    ),
    workflow(
      'on: workflow_run\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          set -e\n          «cat artifact/env.txt | tee -a ${GITHUB_ENV}»',
      'through tee, from a file',
    ),
    workflow(
      'on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: «echo "$(cat tools.txt)" >> $GITHUB_PATH»',
    ),
  ],
  clean: [
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "MODE=fast" >> "$GITHUB_ENV"',
    ),
    workflow(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: cat env.txt >> "$GITHUB_ENV"',
    ),
  ],
});

function writesEnvironment(command: ShellCommand): boolean {
  const isRedirected = command.redirects.some(
    ({ operator, target }) => operator.startsWith('>') && ENVIRONMENT_FILE.test(target.text),
  );
  const program = programOf(command);
  return (
    isRedirected || (program?.name === 'tee' && program.args.some(({ text }) => ENVIRONMENT_FILE.test(text)))
  );
}

/** Whether a command prints text that stands in the script. */
function isFixed(command: ShellCommand): boolean {
  const program = programOf(command);
  if (program === undefined) return command.group.length === 0;
  if (program.name === 'tee') return true;
  if (program.name !== 'echo' && program.name !== 'printf') return false;
  return program.args.every(
    ({ text, nested }) =>
      nested.length === 0 && !/[$`]/.test(text.replace(/\$(?:HOME|PWD|GITHUB_WORKSPACE|RUNNER_TEMP)\b/g, '')),
  );
}
