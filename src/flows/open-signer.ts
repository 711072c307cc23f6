import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { Signer } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { isCi, readVariable } from '../platform/environment.ts';
import { readBounded, readPrivateKey } from '../platform/files.ts';
import type { FlowContext } from './context.ts';

/** Who signs: exactly one of `key` and `keyless`. */
export interface SignerOptions {
  /** PEM file, or `env://NAME` for PEM text in an environment variable. */
  readonly key?: string | undefined;
  /** Sigstore with the identity of the run or of SALLYPORT_IDENTITY_TOKEN. */
  readonly keyless?: boolean | undefined;
  /** SigningConfig v0.2 JSON file: which Fulcio, Rekor and timestamp authority. Default: the public-good Sigstore. */
  readonly signingConfig?: string | undefined;
}

/** Whether any signer was asked for. `invalid-input` for a signing-config that nobody would read. */
export function namesSigner(options: SignerOptions): boolean {
  const isNamed = options.key !== undefined || options.keyless === true;
  if (isNamed || options.signingConfig === undefined) return isNamed;
  throw new AppError('invalid-input', 'signing-config is for keyless signing, which was not asked for', {
    hint: 'give keyless as well, or leave it out',
  });
}

/** Opens the signer that the options name. Errors: `invalid-input` (none, two), `invalid-key`, `not-found`. */
export async function openSigner(options: SignerOptions, context: FlowContext): Promise<Signer> {
  if (options.key !== undefined && options.keyless === true) {
    throw new AppError('invalid-input', 'key and keyless exclude each other', { hint: 'give one of them' });
  }
  if (options.key !== undefined) {
    if (options.signingConfig !== undefined) {
      throw new AppError('invalid-input', 'signing-config is for keyless signing and a key was given');
    }
    const { createKeySigner } = await import('../sign/key-signer.ts');
    const passphrase = readVariable('keyPassphrase', context.env);
    return createKeySigner({
      privateKeyPem: await readKeyText(options.key, context),
      ...(passphrase === undefined ? {} : { passphrase }),
    });
  }
  if (options.keyless === true) return await openKeyless(options, context);
  throw new AppError('invalid-input', 'no signer was given', {
    hint: 'give --key FILE or --keyless (in an action: key or keyless)',
  });
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

async function readSigningConfig(file: string | undefined): Promise<unknown> {
  if (file === undefined) {
    const { publicGoodSigningConfig } = await import('../sign/sigstore-public-good.ts');
    return publicGoodSigningConfig();
  }
  const limits = { maxBytes: 1024 * 1024, what: 'signing-config' };
  return parseStrictJson(await readBounded(file, limits), limits);
}

async function openKeyless(options: SignerOptions, context: FlowContext): Promise<Signer> {
  const signingConfig = await readSigningConfig(options.signingConfig);
  const [{ createKeylessSigner }, { requestIdentityToken }] = await Promise.all([
    import('../sign/sigstore-keyless-signer.ts'),
    import('../platform/oidc.ts'),
  ]);
  const given = readVariable('identityToken', context.env);
  return await createKeylessSigner({
    identityToken: () =>
      given === undefined
        ? requestIdentityToken({ audience: 'sigstore', env: context.env, mask: context.mask })
        : Promise.resolve(given),
    signingConfig,
    clock: context.clock,
  });
}
