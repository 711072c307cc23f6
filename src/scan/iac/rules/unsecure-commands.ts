import { steps, workflow } from '../example.ts';
import { stepsOf } from '../github/workflow.ts';
import { isSwitchedOn } from '../launch.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entryAt, rawTextOf } from '../yaml/node.ts';

export const unsecureCommands = defineRule({
  id: 'unsecure-commands',
  title: 'Output of a step may set variables and paths of the runner',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Remove `ACTIONS_ALLOW_UNSECURE_COMMANDS` and write to the files `$GITHUB_ENV` and `$GITHUB_PATH`.',
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  ],
  controls: aisvs(['4.2.1'], ['4.2.6']),
  check: {
    *workflow(workflow): Generator<Hit> {
      for (const owner of [workflow, ...workflow.jobs, ...stepsOf(workflow)]) {
        const entry = entryAt(owner.node, 'env', 'ACTIONS_ALLOW_UNSECURE_COMMANDS');
        if (entry === undefined || !isSwitchedOn(rawTextOf(entry.value))) continue;
        yield hit(owner, entry, {
          message: 'whatever a step prints may set the variables of later steps',
          detail: 'env',
        });
      }
    },
  },
  match: [
    steps('- run: make\n  env:\n    «ACTIONS_ALLOW_UNSECURE_COMMANDS: true»'),
    workflow(
      'on: push\npermissions: {}\n"env": { «ACTIONS_ALLOW_UNSECURE_COMMANDS: "True"» }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]',
      'for all jobs, as text',
    ),
    workflow(
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env: { «ACTIONS_ALLOW_UNSECURE_COMMANDS: 1» }\n    steps: [{ run: make }]',
    ),
  ],
  clean: [
    steps('- run: make\n  env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: false }'),
    steps('- run: echo "A=1" >> "$GITHUB_ENV"'),
    steps('- run: echo ACTIONS_ALLOW_UNSECURE_COMMANDS=true'),
  ],
});
