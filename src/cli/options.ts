import { InvalidArgumentError, Option, type Command } from 'commander';
import { SEVERITIES } from '../domain/severity.ts';
import { SIGN_IN_WAYS } from '../domain/sign-in.ts';
import { SUBJECT_KINDS } from '../domain/subject.ts';

/** Every verb has it. */
export function withJson(command: Command): Command {
  return command.option('--json', 'print one JSON value instead of text');
}

/** Who signs. */
export function withSigner(command: Command): Command {
  return command
    .addOption(textOption('--key <file>', 'private key: PEM file, or env://NAME').conflicts('keyless'))
    .addOption(new Option('--keyless', 'sign through Sigstore with the identity of the run').implies({}))
    .addOption(
      textOption(
        '--kms <uri>',
        'key in a service: awskms://, gcpkms://, azurekms:// or hashivault://',
      ).conflicts(['key', 'keyless']),
    )
    .addOption(
      textOption('--pkcs11 <uri>', 'key in a hardware module: URI of RFC 7512 with module-path').conflicts([
        'key',
        'keyless',
        'kms',
      ]),
    )
    .addOption(
      textOption(
        '--certificate-chain <file>',
        'PEM: certificate of the key, then its chain; signs by certificate',
      ).conflicts('keyless'),
    )
    .addOption(
      listOption(
        '--timestamp-url <url>',
        'RFC 3161 authority that stamps the signature of the key (repeatable)',
      ).conflicts('keyless'),
    )
    .addOption(
      new Option(
        '--sign-in <way>',
        '--keyless as a person: sign in by browser, or by a code on another device',
      )
        .choices([...SIGN_IN_WAYS])
        .conflicts(['key', 'kms', 'pkcs11']),
    )
    .addOption(
      textOption(
        '--signing-config <file>',
        'SigningConfig v0.2 JSON: services for --keyless (default: the public-good Sigstore); logs and authorities that witness a key',
      ),
    )
    .addOption(
      new Option(
        '--allow-public-log',
        '--keyless from a repository that is not public, or a key at a public log: public for ever',
      ),
    );
}

/** How a store is written (docs/evidence.md). */
export const STORE_FORMS = 'a folder, oci://HOST/REPOSITORY or github:OWNER/NAME (repeatable)';

/** Where evidence goes, and who signs it. */
export function withEvidence(command: Command): Command {
  return withAudit(
    withSigner(
      command.addOption(
        listOption('--evidence <store>', `sign the statement and put it into this store: ${STORE_FORMS}`),
      ),
    ),
  );
}

/** How a path becomes a subject. */
export function withSubject(command: Command): Command {
  return withModel(
    command.addOption(
      new Option(
        '--subject-kind <kind>',
        'how the subject is read (oci://…: image, or model by its layers)',
      ).choices(SUBJECT_KINDS),
    ),
  );
}

/** How a model is read. */
export function withModel(command: Command): Command {
  return command
    .option(
      '--allow-symlinks',
      'follow symbolic links that stay inside the folder, and those of a Hugging Face snapshot into its blobs',
    )
    .addOption(
      listOption('--ignore <path>', 'path inside the model to leave out of its digest (repeatable)'),
    );
}

export function withPolicy(command: Command): Command {
  return command
    .addOption(textOption('--policy <file>', 'policy file').makeOptionMandatory())
    .addOption(textOption('--environment <name>', 'environment of the policy').makeOptionMandatory());
}

/** Where the act is recorded. */
export function withAudit(command: Command): Command {
  return command
    .addOption(
      textOption(
        '--audit <log>',
        'append to this audit log: a folder, git:BRANCH or oci://HOST/REPOSITORY:TAG (needs --audit-key)',
      ),
    )
    .addOption(
      textOption(
        '--audit-key <file>',
        'key of the log: PEM file, env://NAME, or URI as for --kms or --pkcs11',
      ),
    )
    .addOption(
      textOption('--audit-checkpoint <file>', 'checkpoint kept elsewhere that the audit log must extend'),
    )
    .addOption(
      listOption(
        '--audit-consumer <name>',
        'a service or agent that uses the subject, for the audit log (repeatable)',
      ),
    );
}

export function severityOption(): Option {
  return new Option(
    '--fail-on <severity>',
    'findings of this severity or worse exit 1 (default: critical)',
  ).choices([...SEVERITIES, 'none']);
}

/** An option with a value that must not be empty, and that may be given once. */
export function textOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, previous: string | undefined) => {
    if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
    if (previous !== undefined) throw new InvalidArgumentError('It was given twice.');
    return value;
  });
}

/** An option that may be repeated; its value is a list. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (value: string, previous: readonly string[] | undefined) => {
      if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
      return [...(previous ?? []), value];
    },
  );
}

/** A whole number from 0 up. */
export function countOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (!/^(0|[1-9][0-9]{0,14})$/.test(value)) throw new InvalidArgumentError('It is not a whole number.');
    return Number(value);
  });
}

/** A number from 0 to 100, with at most one decimal. */
export function percentOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (!/^(100(\.0)?|[0-9]{1,2}(\.[0-9])?)$/.test(value))
      throw new InvalidArgumentError('It is not a number from 0 to 100.');
    return Number(value);
  });
}
