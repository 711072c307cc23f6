import { Option, type Command } from 'commander';
import { EXPORT_FORMATS } from '../domain/audit-export.ts';
import { defineAuditKeeping } from './define-audit-keeping.ts';
import { countOption, listOption, textOption, withJson } from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import type { AuditExportVerbOptions } from './verb-audit-keep.ts';
import type {
  AuditAppendVerbOptions,
  AuditProveVerbOptions,
  AuditShowVerbOptions,
  AuditVerifyVerbOptions,
} from './verb-audit.ts';

type WithoutLog<T> = Omit<T, 'directory'>;

/** audit append, verify, show, prove, export; audit rotate, cosign, sign, stamp. */
export function defineAuditVerbs(program: Command, ports: ProgramPorts): void {
  const { perform } = ports;
  const audit = program
    .command('audit')
    .description('the tamper-evident audit log: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG');

  withJson(audit.command('append <log>'))
    .description('append one event and sign the new checkpoint')
    .addOption(keyOption())
    .addOption(
      textOption('--action <word>', 'what was done: deploy, config-change, retire, …').makeOptionMandatory(),
    )
    .addOption(textOption('--actor <name>', 'who did it (default: the actor of the GitHub run)'))
    .addOption(textOption('--subject <subject>', 'what it was done to'))
    .addOption(textOption('--environment <name>', 'where'))
    .addOption(listOption('--before <name=value>', 'a value before the change (repeatable)'))
    .addOption(listOption('--after <name=value>', 'a value after the change (repeatable)'))
    .addOption(listOption('--detail <name=value>', 'a field of the event (repeatable)'))
    .addOption(listOption('--consumer <name>', 'a service or agent that uses the subject (repeatable)'))
    .addOption(textOption('--origin <name>', 'name of a new log, as sallyport.dev/audit/my-team'))
    .addOption(textOption('--checkpoint <file>', 'checkpoint kept elsewhere that the log must extend'))
    .addOption(
      listOption(
        '--retired-key <key>',
        'key that signed the log before: PEM file or verifier key (repeatable)',
      ),
    )
    .addOption(
      listOption('--timestamp-url <url>', 'RFC 3161 authority that stamps the new checkpoint (repeatable)'),
    )
    .action((directory: string, options: WithoutLog<AuditAppendVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditAppendVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('verify <log>'))
    .description('verify the whole log offline')
    .addOption(publicKeyOption().makeOptionMandatory())
    .addOption(retiredOption())
    .addOption(originOption())
    .addOption(
      listOption('--checkpoint <file>', 'checkpoint kept elsewhere that the log must extend (repeatable)'),
    )
    .addOption(
      textOption(
        '--against <file>',
        'checkpoint of the last time, which the log must extend; renewed when it does',
      ),
    )
    .addOption(
      listOption('--decision <file>', 'signed decision whose head of the log it must extend (repeatable)'),
    )
    .addOption(listOption('--witness <key>', 'verifier key of a witness, or a file with it (repeatable)'))
    .addOption(countOption('--witness-threshold <k>', 'so many of them must have co-signed (default: all)'))
    .addOption(
      listOption(
        '--timestamp-authority <file>',
        'certificates of a time-stamp authority: PEM or trusted root JSON; the log must be stamped (repeatable)',
      ),
    )
    .addOption(
      textOption('--certificate-identity <id>', 'exact identity of who must have signed it too (audit sign)'),
    )
    .addOption(textOption('--certificate-oidc-issuer <url>', 'exact OIDC issuer of that identity'))
    .addOption(textOption('--trusted-root <file>', 'trusted root JSON (default: the public-good Sigstore)'))
    .addOption(
      textOption('--certificate-root <file>', 'PEM: roots of your own authority, in the place of Sigstore'),
    )
    .addOption(
      textOption('--certificate-subject <name>', 'exact distinguished name, in the place of the identity'),
    )
    .action((directory: string, options: WithoutLog<AuditVerifyVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditVerifyVerb), {
        ...options,
        directory,
      }),
    );

  withJson(audit.command('show <log>'))
    .description('print the entries as JSON lines (unverified: run verify first)')
    .addOption(countOption('--last <number>', 'the last entries only'))
    .action((directory: string, options: WithoutLog<AuditShowVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditShowVerb), { ...options, directory }),
    );

  withJson(audit.command('prove <log>'))
    .description('prove that an entry is in the log, or that the log extends an earlier checkpoint')
    .addOption(publicKeyOption().makeOptionMandatory())
    .addOption(retiredOption())
    .addOption(originOption())
    .addOption(countOption('--index <number>', 'entry to prove (0-based)'))
    .addOption(textOption('--checkpoint <file>', 'earlier checkpoint'))
    .action((directory: string, options: WithoutLog<AuditProveVerbOptions>) =>
      perform(() => import('./verb-audit.ts').then((verb) => verb.auditProveVerb), { ...options, directory }),
    );

  withJson(audit.command('export <log>'))
    .description('write the entries for other systems, one a line')
    .addOption(
      new Option('--format <format>', 'JSON lines, or Common Event Format for a SIEM')
        .choices([...EXPORT_FORMATS])
        .makeOptionMandatory(),
    )
    .addOption(textOption('--output <file>', 'file to write (default: print, up to 16 MiB)'))
    .addOption(countOption('--last <number>', 'the last entries only'))
    .addOption(publicKeyOption('verify the log first, by this key'))
    .addOption(retiredOption())
    .addOption(originOption())
    .action((directory: string, options: WithoutLog<AuditExportVerbOptions>) =>
      perform(() => import('./verb-audit-keep.ts').then((verb) => verb.auditExportVerb), {
        ...options,
        directory,
      }),
    );

  defineAuditKeeping(audit, ports, { keyOption, publicKeyOption, retiredOption, originOption });
}

function keyOption(): Option {
  return textOption(
    '--key <file>',
    'key of the log: PEM file, env://NAME, or URI as for --kms or --pkcs11 elsewhere',
  ).makeOptionMandatory();
}

function publicKeyOption(what = 'public key of the log'): Option {
  return listOption('--public-key <key>', `${what}: PEM file or verifier key (repeatable)`);
}

function retiredOption(): Option {
  return listOption(
    '--retired-key <key>',
    'key that signed the past, up to the entry that hands over, or KEY@SIZE (repeatable)',
  );
}

function originOption(): Option {
  return textOption('--origin <name>', 'name of the log (default: what the log says)');
}
