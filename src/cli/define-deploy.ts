import type { Command } from 'commander';
import {
  listOption,
  STORE_FORMS,
  textOption,
  withAudit,
  withJson,
  withPolicy,
  withSubject,
} from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { ExecVerbOptions } from './verb-exec.ts';
import type { DeployedVerbOptions } from './verb-deployed.ts';

/** exec, deployed. */
export function defineDeployVerbs(program: Command, { perform }: ProgramPorts): void {
  withJson(withAudit(withSubject(withPolicy(program.command('exec <command...>')))))
    .description(
      'start a program only if a gate let the model into the environment; write -- before the program',
    )
    .addOption(
      textOption('--verify <model>', 'what the program will load: a folder or file').makeOptionMandatory(),
    )
    .addOption(listOption('--evidence <store>', `evidence store: ${STORE_FORMS}`).makeOptionMandatory())
    .addOption(textOption('--signature <file>', 'signature of the model (default: where signatures lie)'))
    .addHelpText('after', EXIT_CODES)
    .action((command: readonly string[], options: Omit<ExecVerbOptions, 'command'>) =>
      perform(() => import('./verb-exec.ts').then((verb) => verb.execVerb), { ...options, command }),
    );

  withJson(withAudit(withSubject(withPolicy(program.command('deployed <subject>')))))
    .description(
      'record at GitHub, as a deployment and for the organisation, what a gate let into the environment',
    )
    .addOption(listOption('--evidence <store>', `evidence store: ${STORE_FORMS}`).makeOptionMandatory())
    .addOption(textOption('--signature <file>', 'signature of the model (default: where signatures lie)'))
    .addOption(
      textOption(
        '--github <repository>',
        'repository (owner/name), by GITHUB_TOKEN: deployments: write, artifact-metadata: write',
      ).makeOptionMandatory(),
    )
    .addOption(textOption('--commit <sha>', 'commit of the repository it belongs to').makeOptionMandatory())
    .addOption(textOption('--log-url <url>', 'page that tells about this deployment'))
    .action((subject: string, options: Omit<DeployedVerbOptions, 'subject'>) =>
      perform(() => import('./verb-deployed.ts').then((verb) => verb.deployedVerb), {
        ...options,
        subject,
      }),
    );
}

const EXIT_CODES =
  '\nExit codes: that of the program (128 + N when signal N ended it). Not started:\n' +
  '101 blocked, 102 configuration, 103 undecided or internal.';
