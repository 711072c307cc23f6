import type { Command } from 'commander';
import { listOption, textOption, withJson } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { LintVerbOptions, TestVerbOptions } from './verb-policy.ts';

/** policy lint, policy test. */
export function definePolicyVerbs(program: Command, { perform }: ProgramPorts): void {
  const policy = program.command('policy').description('look after a policy');
  withJson(policy.command('lint <policy>'))
    .description('name what nobody uses, what never matches, and weak choices; exit 1 when there is any')
    .addOption(listOption('--ignore <id>', 'remark that is accepted (repeatable)'))
    .action((file: string, options: Omit<LintVerbOptions, 'policy'>) =>
      perform(() => import('./verb-policy.ts').then((verb) => verb.lintVerb), { ...options, policy: file }),
    );
  withJson(policy.command('test <cases>'))
    .description('run cases of example evidence against a policy; exit 1 when one does not hold')
    .addOption(textOption('--policy <file>', 'policy file').makeOptionMandatory())
    .action((cases: string, options: Omit<TestVerbOptions, 'cases'>) =>
      perform(() => import('./verb-policy.ts').then((verb) => verb.testVerb), { ...options, cases }),
    );
}
