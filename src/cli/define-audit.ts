import type { Command } from 'commander';
import { countOption, listOption, textOption, withJson } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type {
  AuditAppendVerbOptions,
  AuditProveVerbOptions,
  AuditShowVerbOptions,
  AuditVerifyVerbOptions,
} from './verb-audit.ts';

type WithoutDirectory<T> = Omit<T, 'directory'>;

/** audit append, verify, show, prove. */
export function defineAuditVerbs(program: Command, { perform }: ProgramPorts): void {
  const audit = program.command('audit').description('the tamper-evident audit log');
  const publicKey = () =>
    listOption(
      '--public-key <key>',
      'public key of the log: PEM file or verifier key (repeatable)',
    ).makeOptionMandatory();
  const origin = () => textOption('--origin <name>', 'name of the log (default: what the log says)');

  withJson(audit.command('append <directory>'))
    .description('append one event and sign the new checkpoint')
    .addOption(
      textOption('--key <file>', 'Ed25519 private key: PEM file, or env://NAME').makeOptionMandatory(),
    )
    .addOption(
      textOption('--action <word>', 'what was done: deploy, config-change, retire, …').makeOptionMandatory(),
    )
    .addOption(textOption('--actor <name>', 'who did it (default: the actor of the GitHub run)'))
    .addOption(textOption('--subject <subject>', 'what it was done to'))
    .addOption(textOption('--environment <name>', 'where'))
    .addOption(listOption('--detail <name=value>', 'a field of the event (repeatable)'))
    .addOption(listOption('--consumer <name>', 'a service or agent that uses the subject (repeatable)'))
    .addOption(textOption('--origin <name>', 'name of a new log, as sallyport.dev/audit/my-team'))
    .addOption(textOption('--checkpoint <file>', 'checkpoint kept elsewhere that the log must extend'))
    .action((directory: string, options: WithoutDirectory<AuditAppendVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditAppendVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('verify <directory>'))
    .description('verify the whole log offline')
    .addOption(publicKey())
    .addOption(origin())
    .addOption(
      listOption('--checkpoint <file>', 'checkpoint kept elsewhere that the log must extend (repeatable)'),
    )
    .action((directory: string, options: WithoutDirectory<AuditVerifyVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditVerifyVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('show <directory>'))
    .description('print the entries as JSON lines (unverified: run verify first)')
    .addOption(countOption('--last <number>', 'the last entries only'))
    .action((directory: string, options: WithoutDirectory<AuditShowVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditShowVerb), { ...options, directory }),
    );

  withJson(audit.command('prove <directory>'))
    .description('prove that an entry is in the log, or that the log extends an earlier checkpoint')
    .addOption(publicKey())
    .addOption(origin())
    .addOption(countOption('--index <number>', 'entry to prove (0-based)'))
    .addOption(textOption('--checkpoint <file>', 'earlier checkpoint'))
    .action((directory: string, options: WithoutDirectory<AuditProveVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditProveVerb), { ...options, directory }),
    );
}
