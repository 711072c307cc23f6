import { sign } from 'node:crypto';
import { preAuthEncoding } from '../../src/domain/dsse.ts';
import { p256, sha256, toPem, type KeyPair } from './fake-certificate.ts';
import type { LogEntryJson } from './fake-log.ts';
import type { FakeInstance, IssueOptions } from './fake-sigstore-instance.ts';

export interface ForgeOptions {
  readonly payload?: Uint8Array;
  readonly payloadType?: string;
  readonly keys?: KeyPair;
  /** What the signature hashes with; default SHA-256, which belongs to P-256. */
  readonly hash?: string;
  readonly certificate?: Omit<IssueOptions, 'publicKey'>;
  /** Instead of one issued by the instance. */
  readonly certificateDer?: Uint8Array;
  /** Rekor generations to log in; default v2 alone. */
  readonly logs?: readonly (1 | 2)[];
  /** Digits behind the point of each timestamp (`''`: whole seconds); default one stamp without. */
  readonly stamps?: readonly string[];
  readonly at?: Date;
}

/** A certificate bundle as JSON that a test may still change. */
export interface ForgedBundle {
  mediaType: string;
  verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: LogEntryJson[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] };
}

export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Signs, logs and stamps like a keyless signer, with every part open to the test. */
export function forgeBundle(instance: FakeInstance, options: ForgeOptions = {}): ForgedBundle {
  const {
    payload = Buffer.from('{"hello":"world"}'),
    payloadType = STATEMENT_TYPE,
    at = new Date(),
  } = options;
  const keys = options.keys ?? p256();
  const certificate =
    options.certificateDer ?? instance.issue({ at, ...options.certificate, publicKey: keys.publicKey });
  const pae = preAuthEncoding(payloadType, payload);
  const signature = sign(options.hash ?? 'sha256', pae, keys.privateKey);
  const signed = { pae, payload, signature, certificate };
  const logs = (options.logs ?? [2]).map((generation) =>
    generation === 1
      ? instance.rekorV1.append(dsseV1Body(signed), { integratedAt: at })
      : instance.rekorV2.append(hashedRekordV2Body(signed)),
  );
  const stamps = (options.stamps ?? ['']).map((fraction) => instance.tsa.stamp(signature, { at, fraction }));
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: logs,
      timestampVerificationData: {
        rfc3161Timestamps: stamps.map((each) => ({ signedTimestamp: base64(each) })),
      },
    },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType,
      signatures: [{ sig: base64(signature), keyid: '' }],
    },
  };
}

export const bytesOf = (bundle: unknown): Buffer => Buffer.from(JSON.stringify(bundle));

export interface SignedParts {
  readonly pae: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly certificate: Uint8Array;
}

/** Rekor v1 `dsse` 0.0.1 as it is logged: hashes instead of the envelope. */
export function dsseV1Body({ payload, signature, certificate }: Omit<SignedParts, 'pae'>): unknown {
  return dsseV1BodyOf({ payload, signature, verifierPem: toPem(certificate) });
}

/** The same for any verifier: PEM of a certificate or of a public key. */
export function dsseV1BodyOf({
  payload,
  signature,
  verifierPem,
}: {
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly verifierPem: string;
}): unknown {
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(verifierPem)) }],
    },
  };
}

/** Rekor v2 `hashedrekord` 0.0.2 over the PAE. */
export function hashedRekordV2Body({ pae, signature, certificate }: Omit<SignedParts, 'payload'>): unknown {
  return hashedRekordV2BodyOf(base64(sha256(pae)), {
    content: base64(signature),
    verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: base64(certificate) } },
  });
}

export function hashedRekordV2BodyOf(digest: string, signature: unknown): unknown {
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } },
  };
}
