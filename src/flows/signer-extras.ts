import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { readText } from '../platform/files.ts';
import type { LogSignature, StampSignature } from '../sign/bundle-signer.ts';
import type { FlowContext } from './context.ts';

/** Longest file of certificates that is read. */
const MAX_CHAIN_BYTES = 256 * 1024;

/** What goes with a key, wherever it lives. */
export interface ExtraOptions {
  /** PEM file with the certificate of the key first and its chain after it: the signature then carries them. */
  readonly certificateChain?: string | undefined;
  /** Timestamp authorities (RFC 3161) that stamp the signature of a key or certificate. */
  readonly timestampUrl?: readonly string[] | undefined;
  /** SigningConfig v0.2 JSON file, whose logs and timestamp authorities witness the signature of the key. */
  readonly signingConfig?: string | undefined;
  /** Its log may be the public one. */
  readonly allowPublicLog?: boolean | undefined;
}

/** What a bundle gets besides the signature of a key. */
export interface SignerExtras {
  readonly certificate?: { readonly certificatePem: string };
  readonly stampSignature?: StampSignature;
  readonly logSignature?: LogSignature;
}

/** Reads the certificates and names the services. Errors: those of the files, `invalid-input` for an address. */
export async function readExtras(options: ExtraOptions, context: FlowContext): Promise<SignerExtras> {
  const { certificateChain, timestampUrl = [], signingConfig } = options;
  const limits = { maxBytes: MAX_CHAIN_BYTES, what: 'certificate chain' };
  const certificate =
    certificateChain === undefined
      ? {}
      : { certificate: { certificatePem: await readText(path.resolve(certificateChain), limits) } };
  const { logSignature, urls } = await readWitnesses(options, context);
  const stamps = [...timestampUrl, ...urls];
  if (signingConfig === undefined && stamps.length === 0) return certificate;
  const { createTimestamper } = await import('../sign/sigstore-timestamper.ts');
  return {
    ...certificate,
    ...(logSignature === undefined ? {} : { logSignature }),
    ...(stamps.length === 0 ? {} : { stampSignature: createTimestamper({ urls: stamps }) }),
  };
}

interface Witnesses {
  readonly logSignature?: LogSignature;
  /** Timestamp authorities. */
  readonly urls: readonly string[];
}

/** Logs and authorities of a signing config. The public log shows digest and key to everybody, for ever: only when allowed. */
async function readWitnesses(
  { signingConfig, allowPublicLog }: ExtraOptions,
  { clock }: FlowContext,
): Promise<Witnesses> {
  if (signingConfig === undefined) return { urls: [] };
  const [{ publicHostIn, selectWitnesses }, { readSigningConfig }] = await Promise.all([
    import('../sign/signing-config.ts'),
    import('./open-keyless.ts'),
  ]);
  const { logs, timestampAuthorities } = selectWitnesses(await readSigningConfig(signingConfig), clock());
  const host = publicHostIn(logs);
  if (host !== undefined && allowPublicLog !== true) {
    throw new AppError('missing-permission', `signing would write to the public log at ${host}, for ever`, {
      hint: 'name a private log, or allow it with allow-public-log',
    });
  }
  const urls = timestampAuthorities.map(({ url }) => url);
  if (logs.length === 0) return { urls };
  const { createKeyLog } = await import('../sign/sigstore-key-log.ts');
  return { urls, logSignature: createKeyLog({ logs }) };
}
