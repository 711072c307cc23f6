import { createRequire } from 'node:module';
import path from 'node:path';
import type { BlobSigner, Signer } from '../domain/ports.ts';
import { readVariable } from '../platform/environment.ts';
import { readBounded } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import type { SignerExtras } from './signer-extras.ts';

/** Optional, with a native part: nothing of the product resolves it before it is asked for. */
const PKCS11_PACKAGE: string = 'pkcs11js';
/** Tokens, PINs and credential configurations. */
const MAX_SECRET_BYTES = 256 * 1024;

/** A signer whose key lives in a service. Errors: those of `createKmsSigner`. */
export async function openKms(
  uri: string,
  extras: SignerExtras,
  context: FlowContext,
): Promise<Signer & BlobSigner> {
  const [{ createKmsSigner }, { requestIdentityToken }] = await Promise.all([
    import('../sign/kms/kms-signer.ts'),
    import('../platform/oidc.ts'),
  ]);
  const { env, clock, mask } = context;
  const hasToken = readVariable('idTokenUrl', env) !== undefined;
  const kmsContext = {
    fetch,
    env,
    clock,
    readFile: readSecret,
    ...(hasToken
      ? { identityToken: (audience: string) => requestIdentityToken({ audience, env, mask }) }
      : {}),
  };
  return await createKmsSigner(uri, kmsContext, extras);
}

/**
 * A signer whose key lives in a hardware module. The session ends with the process. The package is looked for beside
 * the product, never in the working folder: a checkout must not bring the code that signs. Errors: those of
 * `createPkcs11Signer`.
 */
export async function openPkcs11(
  uri: string,
  extras: SignerExtras,
  context: FlowContext,
): Promise<Signer & BlobSigner> {
  const { createPkcs11Signer } = await import('../sign/pkcs11/pkcs11-signer.ts');
  const { certificate, stampSignature, logSignature } = extras;
  const pin = readVariable('pkcs11Pin', context.env);
  const signer = await createPkcs11Signer({
    uri,
    load: loadPackage,
    readFile: readSecret,
    ...(pin === undefined ? {} : { pin }),
    ...(certificate === undefined ? {} : { certificate: { ...certificate, now: context.clock() } }),
    ...(stampSignature === undefined ? {} : { stampSignature }),
    ...(logSignature === undefined ? {} : { logSignature }),
  });
  // The last one first: the one that started the module stops it.
  process.prependOnceListener('exit', signer.close);
  return signer;
}

function loadPackage(): Promise<unknown> {
  const require = createRequire(import.meta.url);
  return Promise.resolve().then(() => require(PKCS11_PACKAGE) as unknown);
}

async function readSecret(file: string): Promise<Uint8Array> {
  return await readBounded(path.resolve(file), { maxBytes: MAX_SECRET_BYTES, what: 'credential file' });
}
