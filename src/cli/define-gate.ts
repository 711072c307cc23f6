import { Option, type Command } from 'commander';
import { MODES } from '../domain/verdict.ts';
import {
  listOption,
  countOption,
  STORE_FORMS,
  textOption,
  withAudit,
  withJson,
  withPolicy,
  withSigner,
  withSubject,
} from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { ApproveVerbOptions, OverrideVerbOptions, WaiveVerbOptions } from './verb-people.ts';
import type { ExplainVerbOptions, GateVerbOptions } from './verb-gate.ts';
import type { GateManyVerbOptions } from './verb-gate-many.ts';
import type { ReplayVerbOptions } from './verb-replay.ts';
import type { RetireVerbOptions } from './verb-retire.ts';

/** gate, gate replay, explain. */
export function defineGateVerbs(program: Command, { perform }: ProgramPorts): void {
  const gate = program.command('gate <subjects...>');
  withParties(withJson(withAudit(withSigner(withSubject(withPolicy(gate))))))
    .description('decide whether a subject may enter an environment, on verified evidence only')
    .addOption(evidenceOption())
    .addOption(
      textOption('--output <file>', 'write the decision to a file (JSON); of several subjects: a folder'),
    )
    .option('--recorded', 'all evidence that the audit log names for the subject must be in the store')
    .addOption(
      new Option('--mode <mode>', 'what a verdict other than pass does (default: enforce)').choices(MODES),
    )
    .addOption(
      textOption(
        '--github <repository>',
        'repository (owner/name) to ask who reviewed and approved, by GITHUB_TOKEN',
      ),
    )
    .addOption(countOption('--pull-request <number>', 'pull request whose reviews count'))
    .addOption(countOption('--run <id>', 'run whose environment approvals count'))
    .addHelpText('after', MANY)
    .action((subjects: readonly string[], options: Omit<GateVerbOptions, 'subject'>) => {
      const [subject = ''] = subjects;
      return subjects.length === 1 && !subject.startsWith('@')
        ? perform(() => import('./verb-gate.ts').then((verb) => verb.gateVerb), { ...options, subject })
        : perform<GateManyVerbOptions>(
            () => import('./verb-gate-many.ts').then((verb) => verb.gateManyVerb),
            { ...options, subjects },
          );
    });

  defineReplayVerb(gate, perform);

  withParties(withJson(withSubject(withPolicy(program.command('explain [subject]')))))
    .description(
      'print what an environment requires, and what a subject lacks with the commands that supply it',
    )
    .addOption(listOption('--evidence <store>', `evidence store (needed with a subject): ${STORE_FORMS}`))
    .action((subject: string | undefined, options: Omit<ExplainVerbOptions, 'subject'>) =>
      perform<ExplainVerbOptions>(
        () => import('./verb-gate.ts').then((verb) => verb.explainVerb),
        subject === undefined ? options : { ...options, subject },
      ),
    );
}

const MANY = '\nSeveral SUBJECTS are decided on one by one. @FILE: the lines of a file.';

/** A verb below a verb: what follows its name is its own, and it does not need what gate itself needs. */
function defineReplayVerb(gate: Command, perform: ProgramPorts['perform']): void {
  gate.enablePositionalOptions().hook('preSubcommand', () => {
    for (const option of gate.options) option.mandatory = false;
  });
  withJson(gate.command('replay <decision>'))
    .description(
      'decide again as it was decided then (JSON, or the signed VSA): same policy, bundles, time; exit 1 if it differs',
    )
    .addOption(evidenceOption())
    .addOption(textOption('--policy <file>', 'policy file (default: where the decision says it was)'))
    .action((decision: string, options: Omit<ReplayVerbOptions, 'decision'>) =>
      perform(() => import('./verb-replay.ts').then((verb) => verb.replayVerb), { ...options, decision }),
    );
}

function withParties(command: Command): Command {
  return command
    .addOption(partyOption('--author <who>', 'who made the change'))
    .addOption(partyOption('--builder <who>', 'who built the subject'))
    .addOption(partyOption('--actor <who>', 'who started this run'))
    .addHelpText('after', WHO);
}

const WHO =
  '\nWHO is a person of the policy, github:LOGIN, key:HEX, or an identity (e-mail\n' +
  'address or URI). An approval that excludes a part nobody named for is undecided.';

/** approve, waive, override, retire. */
export function definePeopleVerbs(program: Command, { perform, write }: ProgramPorts): void {
  withPerson(program.command('approve <subject>'))
    .description('sign an approval of exactly this digest, for one environment under one policy')
    .addOption(textOption('--justification <text>', 'what was reviewed'))
    .addOption(textOption('--ticket <id>', 'where it is tracked'))
    .option('--reject', 'sign a rejection instead: it blocks until it expires')
    .addOption(
      textOption(
        '--current <subject>',
        'what is in the environment now, to compare with (default: by --audit)',
      ),
    )
    .option('--yes', 'do not ask on the terminal before signing')
    .action((subject: string, options: Omit<ApproveVerbOptions, 'subject'>) =>
      perform(() => import('./verb-people.ts').then((verb) => verb.approveVerb), { ...options, subject }),
    );

  withReason(withPerson(program.command('waive <subject>')))
    .description('sign a waiver: accept findings on this digest for a time')
    .addOption(textOption('--rule <id>', 'findings of this rule (exact id)'))
    .addOption(textOption('--fingerprint <hex>', 'this finding'))
    .addOption(textOption('--path <path>', 'only in this file, or below this folder when it ends in /'))
    .action((subject: string, options: Omit<WaiveVerbOptions, 'subject'>) =>
      perform(() => import('./verb-people.ts').then((verb) => verb.waiveVerb), { ...options, subject }),
    );

  withReason(withPerson(program.command('override <subject>')))
    .description('sign an override: let a failed digest through, on the record')
    .addOption(
      listOption('--check <id>', 'failed check to accept (repeatable; default: all of the decision)'),
    )
    .action((subject: string, options: Omit<OverrideVerbOptions, 'subject'>) =>
      perform(() => import('./verb-people.ts').then((verb) => verb.overrideVerb), { ...options, subject }),
    );
  defineRetireVerb(program, { perform, write });
}

/** retire. */
function defineRetireVerb(program: Command, { perform }: ProgramPorts): void {
  withJson(withAudit(withSshKey(withSigner(withSubject(program.command('retire <subject>'))))))
    .description('sign that this digest may not be used any more: gate and verify refuse it from then on')
    .addOption(
      textOption('--policy <file>', 'policy file; its key "retirement" says who may').makeOptionMandatory(),
    )
    .addOption(evidenceOption())
    .addOption(listOption('--environment <name>', 'environment it is about (repeatable)'))
    .option('--all', 'it is about every environment, also of the future')
    .addOption(textOption('--reason <text>', 'why, in at least 10 characters').makeOptionMandatory())
    .addOption(textOption('--ticket <id>', 'where it is tracked'))
    .addOption(textOption('--replacement <digest>', 'what to use in its place, as sha256:<hex>'))
    .addOption(textOption('--notify-file <file>', 'write a notice for caches and loaders (JSON)'))
    .action((subject: string, options: Omit<RetireVerbOptions, 'subject'>) =>
      perform(() => import('./verb-retire.ts').then((verb) => verb.retireVerb), { ...options, subject }),
    );
}

function withPerson(command: Command): Command {
  return withJson(withAudit(withSshKey(withSigner(withSubject(withPolicy(command))))))
    .addOption(evidenceOption())
    .addOption(textOption('--expires <when>', 'duration (24h, 7d, 2w) or time in UTC').makeOptionMandatory());
}

/** For people only: no signer of a policy is known by one. */
function withSshKey(command: Command): Command {
  return command.addOption(
    textOption(
      '--ssh-key <file>',
      'SSH key that ssh-keygen signs with: private key, or the .pub of one in an agent',
    ).conflicts(['key', 'keyless', 'kms', 'pkcs11']),
  );
}

function withReason(command: Command): Command {
  return command
    .addOption(textOption('--justification <text>', 'why').makeOptionMandatory())
    .addOption(textOption('--ticket <id>', 'where it is tracked').makeOptionMandatory());
}

function evidenceOption(): Option {
  return listOption('--evidence <store>', `evidence store: ${STORE_FORMS}`).makeOptionMandatory();
}

function partyOption(flags: string, description: string): Option {
  return listOption(flags, `${description} (repeatable): they cannot count where the policy excludes them`);
}
