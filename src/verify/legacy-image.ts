import { createHash } from 'node:crypto';
import * as z from 'zod';
import { decodeBase64, encodeBase64 } from '../domain/base64.ts';
import { readBundle } from '../domain/bundle.ts';
import { BUNDLE_MEDIA_TYPE } from '../domain/bundle-schema.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { digestsMatch, parseDigest } from '../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { requireAnnotations, type ImageSignature, type RejectedSignature } from './image-signature.ts';

/** As the registry stores it (`readLegacyLayers`). */
export interface LegacyStored {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface VerifyLegacyOptions {
  readonly digest: string;
  readonly layers: readonly LegacyStored[];
  readonly signers: ReadonlyMap<string, Verifier & BlobVerifier>;
  /** Annotations that a signature must carry, exactly. */
  readonly annotations?: Readonly<Record<string, string>>;
}

const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_LAYER = 'application/vnd.dsse.envelope.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
const MAX_BYTES = 1024 * 1024;

/** The signed payload (cosign specs/SIGNATURE_SPEC.md); `docker-reference` is nobody's proof and not looked at. */
const payloadSchema = z.looseObject({
  critical: z.looseObject({
    image: z.strictObject({ 'docker-manifest-digest': z.string() }),
    type: z.literal('cosign container image signature'),
  }),
  optional: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Container signatures as cosign wrote them before version 3, at the tag `.sig`: a signed payload that names the digest.
 * Each is put into the form of a bundle and verified like one. Does not throw for what is stored.
 */
export async function verifyLegacySignatures(options: VerifyLegacyOptions): Promise<{
  readonly signatures: readonly ImageSignature[];
  readonly rejected: readonly RejectedSignature[];
}> {
  const signatures: ImageSignature[] = [];
  const rejected: RejectedSignature[] = [];
  for (const layer of options.layers) {
    const refusals: RejectedSignature[] = [];
    for (const [signerName, verifier] of options.signers) {
      try {
        const bundle = messageBundleOf(layer);
        const { signer, times } = await verifier.verifyBlob(bundle, () => [layer.bytes]);
        const annotations = readPayload(layer.bytes, options.digest);
        requireAnnotations(annotations, options.annotations);
        const { name } = layer;
        const bundleSha256 = sha256Hex(bundle);
        signatures.push({ signerName, signer, times, name, bundleSha256, annotations, format: 'legacy' });
        refusals.length = 0;
        break;
      } catch (thrown) {
        const code = isAppError(thrown) ? { code: thrown.code } : {};
        refusals.push({ name: layer.name, reason: messageOf(thrown), ...code });
      }
    }
    rejected.push(...refusals.slice(0, 1));
  }
  return { signatures, rejected };
}

/** A verified attestation of the older form. */
export interface LegacyAttestation {
  readonly statement: Statement;
  readonly signerName: string;
  readonly name: string;
}

/** Attestations at the tag `.att`: in-toto statements, v0.1 too, about the digest. Does not throw for what is stored. */
export async function verifyLegacyAttestations(options: Omit<VerifyLegacyOptions, 'annotations'>): Promise<{
  readonly attestations: readonly LegacyAttestation[];
  readonly rejected: readonly RejectedSignature[];
}> {
  const attestations: LegacyAttestation[] = [];
  const rejected: RejectedSignature[] = [];
  const subject = parseDigest(options.digest);
  if (subject === undefined) throw new AppError('invalid-subject', `${options.digest} is not a digest`);
  for (const layer of options.layers) {
    const refusals: RejectedSignature[] = [];
    for (const [signerName, verifier] of options.signers) {
      try {
        const envelope = await verifier.verify(readBundle(envelopeBundleOf(layer), { acceptOlder: true }));
        if (envelope.payloadType !== STATEMENT_MEDIA_TYPE)
          throw new TypeError(`payload is ${envelope.payloadType}`);
        const statement = decodeStatement(envelope.payload, undefined, { acceptV01: true });
        if (!digestsMatch(statement.subject[0].digest, subject))
          throw new TypeError('is about another digest');
        attestations.push({ statement, signerName, name: layer.name });
        refusals.length = 0;
        break;
      } catch (thrown) {
        const code = isAppError(thrown) ? { code: thrown.code } : {};
        refusals.push({ name: layer.name, reason: messageOf(thrown), ...code });
      }
    }
    rejected.push(...refusals.slice(0, 1));
  }
  return { attestations, rejected };
}

/** The digest must be the one asked for; the rest of what was signed are annotations. */
function readPayload(bytes: Uint8Array, digest: string): Record<string, string> {
  const parsed = payloadSchema.safeParse(
    parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: 'signed payload' }),
  );
  if (!parsed.success) throw new TypeError('signed payload is not that of a container signature');
  const { critical, optional } = parsed.data;
  if (critical.image['docker-manifest-digest'] !== digest) throw new TypeError('signs another digest');
  return Object.fromEntries(
    Object.entries(optional ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

function messageBundleOf({ mediaType, bytes, annotations }: LegacyStored): Uint8Array {
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

function envelopeBundleOf({ mediaType, bytes, annotations }: LegacyStored): Uint8Array {
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
