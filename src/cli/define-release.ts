import { Option, type Command } from 'commander';
import { MODES } from '../domain/verdict.ts';
import {
  listOption,
  STORE_FORMS,
  textOption,
  withAudit,
  withJson,
  withModel,
  withPolicy,
  withSigner,
} from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type {
  CreateReleaseVerbOptions,
  GateReleaseVerbOptions,
  LastReleaseVerbOptions,
  VerifyReleaseVerbOptions,
} from './verb-release.ts';

/** release create, gate, verify, last. */
export function defineReleaseVerbs(program: Command, { perform }: ProgramPorts): void {
  const release = program.command('release').description('things that only work together, decided on as one');
  withJson(withModel(release.command('create')))
    .description('write a release: members by role and digest, in one file with one digest')
    .addOption(textOption('--name <name>', 'name of the release, for people').makeOptionMandatory())
    .addOption(
      listOption(
        '--member <role=subject>',
        'member, as ROLE=SUBJECT or ROLE=file:PATH (repeatable)',
      ).makeOptionMandatory(),
    )
    .addOption(textOption('--output <file>', 'file to write').makeOptionMandatory())
    .action((options: CreateReleaseVerbOptions) =>
      perform(() => import('./verb-release.ts').then((verb) => verb.createReleaseVerb), options),
    );
  withEvidenceOf(withJson(withAudit(withSigner(withPolicy(release.command('gate <release>'))))))
    .description('decide on a release: every member must pass in the environment of its role')
    .addOption(textOption('--output <file>', 'write the decision to a file (JSON)'))
    .addOption(
      new Option('--mode <mode>', 'what a verdict other than pass does (default: enforce)').choices(MODES),
    )
    .action((file: string, options: Omit<GateReleaseVerbOptions, 'release'>) =>
      perform(() => import('./verb-release.ts').then((verb) => verb.gateReleaseVerb), {
        ...options,
        release: file,
      }),
    );
  withEvidenceOf(withJson(withModel(withPolicy(release.command('verify <release>')))))
    .description('at the door: was the release let in, and is what lies here its members')
    .addOption(
      listOption('--member <role=subject>', 'what is here, as ROLE=SUBJECT or ROLE=file:PATH (repeatable)'),
    )
    .action((file: string, options: Omit<VerifyReleaseVerbOptions, 'release'>) =>
      perform(() => import('./verb-release.ts').then((verb) => verb.verifyReleaseVerb), {
        ...options,
        release: file,
      }),
    );
  withEvidenceOf(withJson(withPolicy(release.command('last <releases...>'))))
    .description('print which of these releases was let in last and still may be used: what to roll back to')
    .action((releases: readonly string[], options: Omit<LastReleaseVerbOptions, 'releases'>) =>
      perform(() => import('./verb-release.ts').then((verb) => verb.lastReleaseVerb), {
        ...options,
        releases,
      }),
    );
}

function withEvidenceOf(command: Command): Command {
  return command.addOption(
    listOption('--evidence <store>', `evidence store: ${STORE_FORMS}`).makeOptionMandatory(),
  );
}
