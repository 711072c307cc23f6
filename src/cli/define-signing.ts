import { Option, type Command } from 'commander';
import { KEY_ALGORITHMS } from '../domain/key-algorithm.ts';
import { CONTENT_HASHES } from '../domain/serialization.ts';
import {
  countOption,
  listOption,
  STORE_FORMS,
  textOption,
  withAudit,
  withEvidence,
  withJson,
  withModel,
  withSubject,
} from './options.ts';
import type { ProgramPorts } from './program-ports.ts';
import { withCertificateClaims } from './trust-options.ts';
import { withSparing } from './sparing-options.ts';
import type { DigestVerbOptions } from './verb-digest.ts';
import type { KeyGenerateVerbOptions, KeyPublicVerbOptions } from './verb-key.ts';
import type { SignVerbOptions } from './verb-sign.ts';
import type { VerifyVerbOptions } from './verb-verify.ts';

export function defineDigest(program: Command, { perform }: ProgramPorts): void {
  withJson(withSubject(program.command('digest <path>')))
    .description('print the digest that names a model folder, a file or a source tree')
    .action((path: string, options: Omit<DigestVerbOptions, 'path'>) =>
      perform(() => import('./verb-digest.ts').then((verb) => verb.digestVerb), { ...options, path }),
    );
}

export function defineSign(program: Command, { perform }: ProgramPorts): void {
  withJson(withSparing(withEvidence(withModel(program.command('sign <path...>')))))
    .description(
      'sign a model folder or a file (OMS v1.0 signature), or images at oci://REFERENCE, several at once',
    )
    .option('--file', 'sign the bytes of the file, as cosign sign-blob (writes FILE.sigstore.json)')
    .addOption(
      new Option(
        '--subject-kind <kind>',
        'oci://REFERENCE: the image, or the model that its layers are (default: image)',
      ).choices(['image', 'model']),
    )
    .option('--recursive', 'image: sign the index and every platform below it')
    .addOption(listOption('--annotation <name=value>', 'image: your words, signed too (repeatable)'))
    .addOption(
      textOption(
        '--signature <file>',
        'signature to write (default: model.sig in the folder, FILE.sig for a file)',
      ),
    )
    .addOption(
      new Option('--serialization <method>', 'what is hashed by itself (default: files)').choices([
        'files',
        'shards',
      ]),
    )
    .addOption(
      new Option('--hash <name>', 'hash of each file or shard (default: sha256)').choices([
        ...CONTENT_HASHES,
      ]),
    )
    .addOption(countOption('--shard-size <bytes>', 'bytes of a shard (default: 1000000000)'))
    .addOption(
      new Option(
        '--shard-algorithm <form>',
        'how the signature names it; model_signing 1.1 reads its own form alone (default: specification)',
      ).choices(['specification', 'model-signing']),
    )
    .action((paths: readonly string[], options: Omit<SignVerbOptions, 'path' | 'paths'>) =>
      perform(() => import('./verb-sign.ts').then((verb) => verb.signVerb), {
        ...options,
        path: paths[0] ?? '',
        paths,
      }),
    );
}

export function defineVerify(program: Command, { perform }: ProgramPorts): void {
  withCertificateClaims(withJson(withAudit(withSubject(program.command('verify <subject...>')))))
    .description(
      'verify a signature and the content it speaks of, images at oci://REFERENCE, or the decision of a gate',
    )
    .option('--file', 'verify the bytes of the file, as cosign verify-blob (reads FILE.sigstore.json)')
    .option('--recursive', 'image: every platform below an index must be signed too')
    .addOption(listOption('--annotation <name=value>', 'image: the signature must carry it (repeatable)'))
    .addOption(
      listOption(
        '--signature <file>',
        'signature to verify (default: model.sig in the folder, FILE.sig; repeatable with --threshold)',
      ),
    )
    .addOption(listOption('--key <file>', 'public key (PEM) of the signer (repeatable with --threshold)'))
    .addOption(
      listOption(
        '--certificate-identity <id>',
        'exact identity in the certificate of the signer (repeatable with --threshold)',
      ),
    )
    .addOption(
      listOption(
        '--certificate-oidc-issuer <url>',
        'exact OIDC issuer in the certificate of the signer; with several identities one for all or one for each',
      ),
    )
    .addOption(
      countOption('--threshold <k>', 'so many different signers of those named must have signed the model'),
    )
    .option('--require-read', 'refuse a signature whose signer had not read every file of the model')
    .addOption(textOption('--trusted-root <file>', 'trusted root JSON (default: the public-good Sigstore)'))
    .addOption(
      textOption('--certificate-root <file>', 'PEM: roots of your own authority, in the place of Sigstore'),
    )
    .addOption(
      listOption(
        '--certificate-subject <name>',
        'exact distinguished name, in the place of --certificate-identity (repeatable with --threshold)',
      ),
    )
    .addOption(
      listOption(
        '--timestamp-authority <file>',
        'PEM, or trusted root JSON: the signature must be stamped by it (repeatable: by one of them)',
      ),
    )
    .option('--accept-model-signing-v02', 'also accept what model_signing 0.2 signed')
    .addOption(textOption('--policy <file>', 'policy file: verify the newest decision for --environment'))
    .addOption(textOption('--environment <name>', 'environment of the policy'))
    .addOption(listOption('--evidence <store>', `store that holds the decision: ${STORE_FORMS}`))
    .option('--ignore-unsigned-files', 'accept files that the signature does not name')
    .action((subjects: readonly string[], options: Omit<VerifyVerbOptions, 'subject' | 'subjects'>) =>
      perform(() => import('./verb-verify.ts').then((verb) => verb.verifyVerb), {
        ...options,
        subject: subjects[0] ?? '',
        subjects,
      }),
    );
}

/** key generate, key public. */
export function defineKeyVerbs(program: Command, { perform }: ProgramPorts): void {
  const key = program.command('key').description('signing keys');
  withJson(key.command('generate'))
    .description(
      'make a key pair: PREFIX.key (private, encrypted with SALLYPORT_KEY_PASSPHRASE or what you type) and PREFIX.pub',
    )
    .addOption(textOption('--output <prefix>', 'path without extension').makeOptionMandatory())
    .addOption(
      new Option('--algorithm <name>', 'key algorithm (default: ec-p256)').choices([...KEY_ALGORITHMS]),
    )
    .option('--no-passphrase', 'write the private key in the clear')
    .action((options: KeyGenerateVerbOptions) =>
      perform(() => import('./verb-key.ts').then((verb) => verb.keyGenerateVerb), options),
    );
  withJson(key.command('public'))
    .description('write the public key of a private key: of a file, a service or a hardware module')
    .addOption(textOption('--key <file>', 'private key (PEM), or env://NAME'))
    .addOption(
      textOption(
        '--kms <uri>',
        'key in a service: awskms://, gcpkms://, azurekms:// or hashivault://',
      ).conflicts('key'),
    )
    .addOption(
      textOption('--pkcs11 <uri>', 'key in a hardware module: URI of RFC 7512 with module-path').conflicts([
        'key',
        'kms',
      ]),
    )
    .addOption(textOption('--output <file>', 'where the PEM goes (default: standard output)'))
    .action((options: KeyPublicVerbOptions) =>
      perform(() => import('./verb-key.ts').then((verb) => verb.keyPublicVerb), options),
    );
}
