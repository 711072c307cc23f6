import type { Command, Option } from 'commander';
import { listOption, textOption, withJson, withSigner } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type {
  AuditCosignVerbOptions,
  AuditRotateVerbOptions,
  AuditSignVerbOptions,
  AuditStampVerbOptions,
} from './verb-audit-keep.ts';

interface SharedOptions {
  readonly keyOption: () => Option;
  readonly publicKeyOption: () => Option;
  readonly retiredOption: () => Option;
  readonly originOption: () => Option;
}

/** audit rotate, cosign, sign, stamp: what keeps a log trustworthy over the years. */
export function defineAuditKeeping(
  audit: Command,
  { perform }: ProgramPorts,
  { keyOption, publicKeyOption, originOption }: SharedOptions,
): void {
  withJson(audit.command('rotate <log>'))
    .description('hand the log over to a new key, by an entry that both keys sign')
    .addOption(keyOption())
    .addOption(
      textOption(
        '--new-key <file>',
        'the key that takes over: PEM file, env://NAME, or URI as for --kms or --pkcs11 elsewhere',
      ).makeOptionMandatory(),
    )
    .addOption(textOption('--actor <name>', 'who does it (default: the actor of the GitHub run)'))
    .addOption(textOption('--checkpoint <file>', 'checkpoint kept elsewhere that the log must extend'))
    .addOption(
      listOption('--timestamp-url <url>', 'RFC 3161 authority that stamps the new checkpoint (repeatable)'),
    )
    .action((directory: string, options: Omit<AuditRotateVerbOptions, 'directory'>) =>
      perform(() => import('./verb-audit-keep.ts').then((verb) => verb.auditRotateVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('cosign <log>'))
    .description('co-sign the checkpoint as a witness, if the log extends what the witness saw before')
    .addOption(publicKeyOption().makeOptionMandatory())
    .addOption(originOption())
    .addOption(
      textOption('--key <file>', 'Ed25519 key of the witness: PEM file, or env://NAME').makeOptionMandatory(),
    )
    .addOption(
      textOption('--name <name>', 'name of the witness, as example.org/witness').makeOptionMandatory(),
    )
    .addOption(
      textOption(
        '--state <file>',
        'what this witness remembers of the log; made the first time',
      ).makeOptionMandatory(),
    )
    .addOption(textOption('--output <file>', 'co-signed checkpoint (default: that of the log)'))
    .action((directory: string, options: Omit<AuditCosignVerbOptions, 'directory'>) =>
      perform(() => import('./verb-audit-keep.ts').then((verb) => verb.auditCosignVerb), {
        ...options,
        directory,
      }),
    );

  withJson(withSigner(audit.command('sign <log>')))
    .description('sign the checkpoint by any method as well, by a statement that lies in the log')
    .addOption(publicKeyOption().makeOptionMandatory())
    .action((directory: string, options: Omit<AuditSignVerbOptions, 'directory'>) =>
      perform(() => import('./verb-audit-keep.ts').then((verb) => verb.auditSignVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('stamp <log>'))
    .description('have the checkpoint time-stamped (RFC 3161); the stamp lies in the log')
    .addOption(publicKeyOption().makeOptionMandatory())
    .addOption(
      listOption(
        '--timestamp-url <url>',
        'RFC 3161 authority that stamps the checkpoint (repeatable)',
      ).makeOptionMandatory(),
    )
    .action((directory: string, options: Omit<AuditStampVerbOptions, 'directory'>) =>
      perform(() => import('./verb-audit-keep.ts').then((verb) => verb.auditStampVerb), {
        ...options,
        directory,
      }),
    );
}
