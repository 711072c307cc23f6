import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { BlobSigner, Signer } from '../domain/ports.ts';
import { isCi, readVariable } from '../platform/environment.ts';
import { readPrivateKey } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import type { KeylessOptions } from './open-keyless.ts';
import { readExtras, type ExtraOptions } from './signer-extras.ts';

/** Who signs: exactly one of `key`, `keyless`, `kms` and `pkcs11`. */
export interface SignerOptions extends ExtraOptions, KeylessOptions {
  /** PEM file, or `env://NAME` for PEM text in an environment variable. */
  readonly key?: string | undefined;
  /** Sigstore with the identity of the run, or of a token that was given (`requestAmbientToken`). */
  readonly keyless?: boolean | undefined;
  /** Key in a service: `awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`, as cosign writes them. */
  readonly kms?: string | undefined;
  /** Key in a hardware module: URI of RFC 7512. */
  readonly pkcs11?: string | undefined;
}

const WAYS = ['key', 'keyless', 'kms', 'pkcs11'] as const;
type Way = (typeof WAYS)[number];
/** Who reads a companion: keyless signing, keys, or both; the public log is a question only where something is logged. */
const READERS: Readonly<Record<string, readonly ('keyless' | 'key')[]>> = {
  'sign-in': ['keyless'],
  'allow-public-log': ['keyless'],
  'signing-config': ['keyless', 'key'],
  'certificate-chain': ['key'],
  'timestamp-url': ['key'],
};

/** Whether any signer was asked for. `invalid-input` for an option beside the signer that nobody would read. */
export function namesSigner(options: SignerOptions): boolean {
  if (waysOf(options).length > 0) return true;
  const unread = companionsOf(options)[0];
  if (unread === undefined) return false;
  if (READERS[unread]?.includes('key') === true)
    throw new AppError('invalid-input', `${unread} was given and no signer`);
  throw new AppError('invalid-input', `${unread} is for keyless signing, which was not asked for`, {
    hint: 'give keyless as well, or leave it out',
  });
}

/** Opens the signer that the options name. Errors: `invalid-input` (none, two), `invalid-key`, `not-found`, its own. */
export async function openSigner(options: SignerOptions, context: FlowContext): Promise<Signer & BlobSigner> {
  const way = onlyWay(options);
  switch (way) {
    case 'key':
      return await openKey(options, context);
    case 'keyless': {
      const { openKeyless } = await import('./open-keyless.ts');
      return await openKeyless(options, context);
    }
    case 'kms': {
      const { openKms } = await import('./open-custody.ts');
      return await openKms(options.kms ?? '', await readExtras(options, context), context);
    }
    case 'pkcs11': {
      const { openPkcs11 } = await import('./open-custody.ts');
      return await openPkcs11(options.pkcs11 ?? '', await readExtras(options, context), context);
    }
  }
}

function waysOf(options: SignerOptions): Way[] {
  return WAYS.filter((way) => options[way] !== undefined && options[way] !== false);
}

function companionsOf({
  certificateChain,
  timestampUrl = [],
  signingConfig,
  allowPublicLog,
  signIn,
}: SignerOptions): string[] {
  return [
    ...(signIn === undefined ? [] : ['sign-in']),
    // Beside a signing config it is part of that.
    ...(allowPublicLog === true && signingConfig === undefined ? ['allow-public-log'] : []),
    ...(signingConfig === undefined ? [] : ['signing-config']),
    ...(certificateChain === undefined ? [] : ['certificate-chain']),
    ...(timestampUrl.length === 0 ? [] : ['timestamp-url']),
  ];
}

function onlyWay(options: SignerOptions): Way {
  const [way, other] = waysOf(options);
  if (way === undefined) {
    throw new AppError('invalid-input', 'no signer was given', {
      hint: 'give --key FILE, --keyless, --kms URI or --pkcs11 URI (in an action: the input of that name)',
    });
  }
  if (other !== undefined) {
    throw new AppError('invalid-input', `${way} and ${other} exclude each other`, {
      hint: 'give one of them',
    });
  }
  for (const companion of companionsOf(options)) {
    if (READERS[companion]?.includes(way === 'keyless' ? 'keyless' : 'key') === true) continue;
    throw new AppError(
      'invalid-input',
      way === 'keyless'
        ? `${companion} is for a key, and keyless was given`
        : `${companion} is for keyless signing and ${way === 'key' ? 'a key' : way} was given`,
    );
  }
  return way;
}

async function openKey(options: SignerOptions, context: FlowContext): Promise<Signer & BlobSigner> {
  const { createCertificateSigner, createKeySigner } = await import('../sign/key-signer.ts');
  const privateKeyPem = await readKeyText(options.key ?? '', context);
  const passphrase = await passphraseFor(privateKeyPem, context);
  const { certificate, stampSignature, logSignature } = await readExtras(options, context);
  const key = {
    privateKeyPem,
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(stampSignature === undefined ? {} : { stampSignature }),
    ...(logSignature === undefined ? {} : { logSignature }),
  };
  return certificate === undefined
    ? createKeySigner(key)
    : createCertificateSigner({ ...key, ...certificate, now: context.clock() });
}

/** Of the environment, or of the person at the terminal when the key needs one. */
async function passphraseFor(pem: string, { env, askSecret }: FlowContext): Promise<string | undefined> {
  const given = readVariable('keyPassphrase', env);
  if (given !== undefined || !/ENCRYPTED/.test(pem)) return given;
  const answer = await askSecret('Pass phrase of the private key');
  return answer === '' ? undefined : answer;
}

/** The PEM text behind `FILE` or `env://NAME`. */
export async function readKeyText(key: string, context: FlowContext): Promise<string> {
  const name = /^env:\/\/(.*)$/.exec(key)?.[1];
  if (name === undefined) return await readPrivateKey(path.resolve(key), { inCi: isCi(context.env) });
  const text = context.env[name];
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || text === undefined || text === '') {
    throw new AppError('invalid-key', `environment variable ${JSON.stringify(name)} holds no key`, {
      hint: 'set it to the PEM text of the private key',
    });
  }
  return text;
}
