import type { Command } from 'commander';
import { listOption, STORE_FORMS, textOption, withJson, withSigner } from './options.ts';
import type { UpdateTrustOptions } from '../flows/update-trust.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { DoctorVerbOptions, InitVerbOptions } from './verb-setup.ts';

/** init, doctor, trust update. */
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

  const trust = program.command('trust').description('trust roots');
  withJson(trust.command('update'))
    .description('fetch the trusted root of a Sigstore instance by TUF, for --trusted-root and policies')
    .addOption(textOption('--output <file>', 'trusted root JSON to write').makeOptionMandatory())
    .addOption(textOption('--tuf-url <url>', 'TUF repository (default: the public-good Sigstore)'))
    .addOption(textOption('--tuf-root <file>', 'its first root.json; needed for any other instance'))
    .addOption(textOption('--cache <folder>', 'what was fetched (default: ~/.cache/sallyport/tuf)'))
    .option('--offline', 'use only what the folder holds, while it has not expired')
    .action((options: UpdateTrustOptions) =>
      perform(() => import('./verb-trust.ts').then((verb) => verb.trustUpdateVerb), options),
    );
}
