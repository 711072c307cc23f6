import { createHash } from 'node:crypto';
import * as z from 'zod';
import { decodeBase64, encodeBase64 } from '../domain/base64.ts';
import { BUNDLE_MEDIA_TYPE } from '../domain/bundle-schema.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** As the registry stores it (`readLegacyLayers`). */
export interface LegacyStored {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Media type of a layer at the tag `.sig`, and of one at `.att` (cosign specs/SIGNATURE_SPEC.md). */
export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const DSSE_LAYER = 'application/vnd.dsse.envelope.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
const MAX_BYTES = 1024 * 1024;

/** A signature at `.sig`, with what its annotations say, as a bundle over the layer's bytes. Throws for another form. */
export function legacyMessageBundle({ mediaType, bytes, annotations }: LegacyStored): Uint8Array {
  if (mediaType !== SIMPLE_SIGNING) throw new TypeError(`is of type ${mediaType}, not a signature`);
  const digest = createHash('sha256').update(bytes).digest();
  return encode(annotations, {
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: encodeBase64(digest) },
      signature: annotations[SIGNATURE] ?? '',
    },
  });
}

const envelopeSchema = z.strictObject({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z.array(z.strictObject({ keyid: z.string().optional(), sig: z.string() })).length(1),
});

/** An attestation at `.att`, with what its annotations say, as a bundle. Throws for another form. */
export function legacyEnvelopeBundle({ mediaType, bytes, annotations }: LegacyStored): Uint8Array {
  if (mediaType !== DSSE_LAYER) throw new TypeError(`is of type ${mediaType}, not an attestation`);
  const value = parseStrictJson(bytes, { maxBytes: 16 * MAX_BYTES, what: 'attestation' });
  const parsed = envelopeSchema.safeParse(value);
  if (!parsed.success) throw new TypeError('attestation is not an envelope with one signature');
  return encode(annotations, { dsseEnvelope: parsed.data });
}

/** The annotations of a layer as the material of a bundle; one with a certificate has a promise, no proof: version 0.1. */
function encode(annotations: Readonly<Record<string, string>>, content: object): Uint8Array {
  const pem = annotations[CERTIFICATE];
  const entry = logEntryOf(annotations[LOG]);
  const stamp = timestampOf(annotations[TIMESTAMP]);
  const signer =
    pem === undefined
      ? { publicKey: {} }
      : { x509CertificateChain: { certificates: certificatesOf(pem + (annotations[CHAIN] ?? '')) } };
  const bundle = {
    mediaType: pem === undefined ? BUNDLE_MEDIA_TYPE : 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      ...signer,
      tlogEntries: entry === undefined ? [] : [entry],
      ...(stamp === undefined
        ? {}
        : { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: stamp }] } }),
    },
    ...content,
  };
  return Buffer.from(JSON.stringify(bundle), 'utf8');
}

function certificatesOf(pem: string): { readonly rawBytes: string }[] {
  return readCertificatesPem(pem, 'certificate').map((der) => ({ rawBytes: encodeBase64(der) }));
}

const logSchema = z.strictObject({
  SignedEntryTimestamp: z.string(),
  Payload: z.strictObject({
    body: z.string(),
    integratedTime: z.int().nonnegative(),
    logIndex: z.int().nonnegative(),
    logID: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
const bodySchema = z.looseObject({ kind: z.string(), apiVersion: z.string() });

/** Rekor v1's promise as cosign stored it, in the form of a bundle's log entry. */
function logEntryOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const parsed = logSchema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what: 'log entry' }));
  if (!parsed.success) throw new TypeError('log entry has another form');
  const { SignedEntryTimestamp: promise, Payload: payload } = parsed.data;
  const body = decodeBase64(payload.body);
  const kind = bodySchema.safeParse(
    parseStrictJson(body ?? new Uint8Array(), { maxBytes: MAX_BYTES, what: 'log entry' }),
  );
  if (!kind.success) throw new TypeError('log entry has no kind');
  return {
    logIndex: String(payload.logIndex),
    logId: { keyId: Buffer.from(payload.logID, 'hex').toString('base64') },
    kindVersion: { kind: kind.data.kind, version: kind.data.apiVersion },
    integratedTime: String(payload.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: payload.body,
  };
}

const timestampSchema = z.strictObject({ SignedRFC3161Timestamp: z.string() });

function timestampOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parsed = timestampSchema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what: 'timestamp' }));
  if (!parsed.success) throw new TypeError('timestamp has another form');
  return parsed.data.SignedRFC3161Timestamp;
}
