import type { Command } from 'commander';
import { listOption, STORE_FORMS, textOption, withJson, withSigner } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { DoctorVerbOptions, InitVerbOptions } from './verb-setup.ts';

/** init, doctor. */
export function defineSetupVerbs(program: Command, { perform }: ProgramPorts): void {
  withJson(program.command('init [folder]'))
    .description('write a starter policy, a workflow and .gitignore lines; nothing is overwritten')
    .action((folder: string | undefined) =>
      perform<InitVerbOptions>(
        () => import('./verb-setup.ts').then((verb) => verb.initVerb),
        folder === undefined ? {} : { folder },
      ),
    );

  withJson(withSigner(program.command('doctor')))
    .description('check node, git, clock, policy, key and store, and say how to repair what is wrong')
    .addOption(textOption('--policy <file>', 'policy to check (default: sallyport/policy.yml)'))
    .addOption(listOption('--evidence <store>', `evidence store to check: ${STORE_FORMS}`))
    .action((options: DoctorVerbOptions) =>
      perform(() => import('./verb-setup.ts').then((verb) => verb.doctorVerb), options),
    );
}
