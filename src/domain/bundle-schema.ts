import * as z from 'zod';

/** Written by us; older writers of v0.3 used the second spelling (sigstore/protobuf-specs, sigstore_bundle.proto). */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';

/** More of anything than a real bundle has; keeps the work per bundle small (facts: pairwise comparisons, proof hashes). */
const MAX_ENTRIES = 16;
const MAX_PROOF_HASHES = 64;
const MAX_CERTIFICATES = 16;

// Protobuf JSON: int64 is text or a number, zero and empty values may be left out, null means absent.
const int64 = z.union([z.string().regex(/^\d{1,19}$/), z.int().nonnegative()]);
const base64 = z.string().min(1);
const keyId = z.strictObject({ keyId: base64 });

const logEntry = z.strictObject({
  logIndex: int64.nullish(),
  logId: keyId,
  kindVersion: z.strictObject({ kind: z.string().max(64), version: z.string().max(64) }),
  integratedTime: int64.nullish(),
  inclusionPromise: z.strictObject({ signedEntryTimestamp: base64 }).nullish(),
  inclusionProof: z
    .strictObject({
      logIndex: int64.nullish(),
      rootHash: base64,
      treeSize: int64.nullish(),
      hashes: z.array(base64).max(MAX_PROOF_HASHES).nullish(),
      checkpoint: z.strictObject({ envelope: z.string() }).nullish(),
    })
    .nullish(),
  canonicalizedBody: base64,
});

const certificate = z.strictObject({ rawBytes: base64 });

const verificationMaterial = z.strictObject({
  publicKey: z
    .strictObject({
      hint: z.string().max(1024).nullish(),
      // model_signing before 1.0.1: the PEM text itself, instead of a hint.
      rawBytes: base64.nullish(),
      keyDetails: z.string().max(64).nullish(),
    })
    .nullish(),
  certificate: certificate.nullish(),
  x509CertificateChain: z
    .strictObject({ certificates: z.array(certificate).min(1).max(MAX_CERTIFICATES) })
    .nullish(),
  tlogEntries: z.array(logEntry).max(MAX_ENTRIES).nullish(),
  timestampVerificationData: z
    .strictObject({
      rfc3161Timestamps: z
        .array(z.strictObject({ signedTimestamp: base64 }))
        .max(MAX_ENTRIES)
        .nullish(),
    })
    .nullish(),
});

const dsseEnvelope = z.strictObject({
  payload: base64,
  payloadType: z.string().min(1).max(256),
  signatures: z
    .array(z.strictObject({ sig: base64, keyid: z.string().max(1024).nullish() }))
    .length(1, 'exactly one signature is accepted'),
});

/** Before v0.3: the whole chain instead of the leaf, and a promise of the log was enough. */
const OLDER_MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
] as const;

export function isOlderMediaType(mediaType: string): boolean {
  return (OLDER_MEDIA_TYPES as readonly string[]).includes(mediaType);
}

/** A Sigstore bundle v0.3 that holds a DSSE envelope with exactly one signature. Unknown keys are refused. */
export const bundleSchema = z.strictObject({
  mediaType: z.enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE]),
  verificationMaterial,
  dsseEnvelope,
});

/** The same in any version; only for what was stored before there were bundles of v0.3. */
export const olderBundleSchema = z.strictObject({
  mediaType: z.enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  dsseEnvelope,
});

export type BundleJson = z.infer<typeof olderBundleSchema>;

/** A Sigstore bundle v0.1 to v0.3 that holds the signature of a file. Unknown keys are refused. */
export const messageBundleSchema = z.strictObject({
  mediaType: z.enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  messageSignature: z.strictObject({
    messageDigest: z.strictObject({
      algorithm: z.enum(['SHA2_256', 'SHA2_384', 'SHA2_512']),
      digest: base64,
    }),
    signature: base64,
  }),
});

export type MessageBundleJson = z.infer<typeof messageBundleSchema>;
