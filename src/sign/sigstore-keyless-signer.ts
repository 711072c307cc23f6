import { createHash } from 'node:crypto';
import type { Envelope } from '@sigstore/protobuf-specs';
import { encodeBundle } from '../domain/bundle.ts';
import { preAuthEncoding } from '../domain/dsse.ts';
import { AppError } from '../domain/errors.ts';
import { encodeMessageBundle } from '../domain/message-bundle.ts';
import type { BlobSigner, Clock, Signer } from '../domain/ports.ts';
import { createCertifier, type CertifiedKey } from './sigstore-certificate.ts';
import { logEnvelope, logMessage, stampSignature, type FetchLimits } from './sigstore-witnesses.ts';
import { publicHostIn, selectServices } from './signing-config.ts';

export interface KeylessSignerOptions {
  /** An OIDC token made for Sigstore (audience `sigstore` on the public instance); asked for when one is needed. */
  readonly identityToken: () => Promise<string>;
  /** SigningConfig v0.2 as parsed JSON: which Fulcio, Rekor and timestamp authority to use. */
  readonly signingConfig: unknown;
  readonly clock: Clock;
  /** Per request, in milliseconds; default 30,000. A Rekor v2 answers when its next checkpoint is out. */
  readonly timeoutMs?: number;
  /** Repetitions of a request that the service failed by itself (5xx, 429, no connection); default 2. */
  readonly retries?: number;
  /**
   * Sign at the public instance also from a repository that is not public. Default false: certificate and log entry name
   * the repository and its workflow to everybody, for ever.
   */
  readonly allowPublicLog?: boolean;
}

/**
 * Signs with a key made for the moment and a certificate for the caller's OIDC identity; the signature is logged and
 * time-stamped as the signing config says. Throws AppError: `invalid-input` (signing config), `missing-permission`
 * (token), `network`, `timeout`, `tool-failed` (a service refused or answered nonsense).
 */
export async function createKeylessSigner(options: KeylessSignerOptions): Promise<Signer & BlobSigner> {
  const services = selectServices(options.signingConfig, options.clock());
  const limits: FetchLimits = {
    timeout: options.timeoutMs ?? 30_000,
    retry: { retries: options.retries ?? 2 },
  };
  const publicService =
    options.allowPublicLog === true
      ? undefined
      : publicHostIn([services.certificateAuthority, ...services.logs]);
  const certifiedKey = createCertifier({
    ...(publicService === undefined ? {} : { publicService }),
    fulcioUrl: services.certificateAuthority.url,
    identityToken: options.identityToken,
    clock: options.clock,
    limits,
  });
  return Promise.resolve({
    method: 'keyless',
    async identity() {
      const { certificate } = await certifiedKey();
      const { identity, issuer, extensions } = certificate;
      if (identity === undefined || issuer === undefined) {
        throw new AppError('unsupported', 'certificate names no URI or e-mail identity with an issuer');
      }
      return { kind: 'certificate', identity, issuer, extensions };
    },
    async sign(payloadType, payload) {
      const key = await certifiedKey();
      const signature = key.sign(preAuthEncoding(payloadType, payload));
      const envelope = toEnvelope(payloadType, payload, signature);
      const signed = { envelope, certificatePem: key.certificatePem };
      const [logEntries, timestamps] = await Promise.all([
        Promise.all(services.logs.map((log) => logEnvelope(log, signed, limits))),
        Promise.all(services.timestampAuthorities.map((each) => stampSignature(each, signature, limits))),
      ]);
      return encodeBundle({
        material: materialOf(key),
        payloadType,
        payload,
        signature,
        logEntries,
        timestamps,
      });
    },
    async signBlob(bytes) {
      const key = await certifiedKey();
      const signature = key.sign(bytes);
      const digest = createHash('sha256').update(bytes).digest();
      const signed = { digest, signature, certificatePem: key.certificatePem };
      const [logEntries, timestamps] = await Promise.all([
        Promise.all(services.logs.map((log) => logMessage(log, signed, limits))),
        Promise.all(services.timestampAuthorities.map((each) => stampSignature(each, signature, limits))),
      ]);
      const hash = 'SHA2_256';
      return encodeMessageBundle({
        material: materialOf(key),
        hash,
        digest,
        signature,
        logEntries,
        timestamps,
      });
    },
  });
}

function materialOf(key: CertifiedKey) {
  return { kind: 'certificate', certificate: key.certificateDer } as const;
}

function toEnvelope(payloadType: string, payload: Uint8Array, signature: Buffer): Envelope {
  return { payloadType, payload: Buffer.from(payload), signatures: [{ sig: signature, keyid: '' }] };
}
