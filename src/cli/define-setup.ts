import type { Command } from 'commander';
import { listOption, STORE_FORMS, textOption, withAudit, withJson, withSigner } from './options.ts';
import type { UpdateTrustOptions } from '../flows/update-trust.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { DoctorVerbOptions, InitVerbOptions } from './verb-setup.ts';

/** init, doctor, trust update. */
export function defineSetupVerbs(program: Command, { perform }: ProgramPorts): void {
  withJson(program.command('init [folder]'))
    .description('write a starter policy, a workflow and .gitignore lines; nothing is overwritten')
    .option('--org', 'in their place, print the rulesets of an organisation as JSON (docs/org-rollout.md)')
    .addOption(textOption('--repository-id <number>', 'with --org: repository of the required workflow'))
    .addOption(textOption('--workflow <path>', 'with --org: path of the required workflow in it'))
    .addOption(textOption('--ref <ref>', 'with --org: its full ref (default: refs/heads/main)'))
    .addOption(textOption('--sha <commit>', 'with --org: its commit, in full'))
    .addOption(textOption('--app-id <number>', 'with --org: the App whose check runs count'))
    .addOption(listOption('--environment <name>', 'with --org: environment whose check run is required'))
    .addOption(listOption('--repository <name>', 'with --org: repositories it is for (default: all)'))
    .addOption(
      textOption('--audit-branch <name>', 'with --org: branch of the log (default: sallyport-audit)'),
    )
    .addOption(textOption('--output <folder>', 'with --org: write each ruleset to a file there, too'))
    .action((folder: string | undefined, options: InitVerbOptions) =>
      perform<InitVerbOptions>(
        () => import('./verb-setup.ts').then((verb) => verb.initVerb),
        folder === undefined ? options : { ...options, folder },
      ),
    );

  withJson(withAudit(withSigner(program.command('doctor'))))
    .description(
      'check node, git, clock, policy, age of trust, key and store; say how to repair what is wrong',
    )
    .addOption(textOption('--policy <file>', 'policy to check (default: sallyport/policy.yml)'))
    .addOption(
      listOption(
        '--evidence <store>',
        `evidence store to check; with --github: sign what was found and put it there: ${STORE_FORMS}`,
      ),
    )
    .addOption(textOption('--cache <folder>', 'what trust update fetched (default: ~/.cache/sallyport/tuf)'))
    .addOption(textOption('--github <repository>', 'settings of OWNER/NAME to check; token in GITHUB_TOKEN'))
    .addOption(
      textOption('--branch <name>', 'with --github: branch whose rules count (default: its default)'),
    )
    .addOption(
      textOption('--checkout <folder>', 'with --github: checkout whose workflows are read (default: .)'),
    )
    .addOption(listOption('--owned <path>', 'with --github: path that must have a code owner (repeatable)'))
    .addOption(
      textOption('--subject <subject>', 'with --github: what the evidence is about (default: the commit)'),
    )
    .addOption(textOption('--report <file>', 'with --github: JSON file to write what was found to'))
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
