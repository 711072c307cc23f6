import { int64, list, nullish, oneOf, strictObject, text, type TypeOf } from './shape.ts';

/** Written by us; older writers of v0.3 used the second spelling (sigstore/protobuf-specs, sigstore_bundle.proto). */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';

/** More of anything than a real bundle has; keeps the work per bundle small (facts: pairwise comparisons, proof hashes). */
const MAX_ENTRIES = 16;
const MAX_PROOF_HASHES = 64;
const MAX_CERTIFICATES = 16;

// Protobuf JSON: int64 is text or a number, zero and empty values may be left out, null means absent.
const base64 = text({ min: 1 });
const keyId = strictObject({ keyId: base64 });

const logEntry = strictObject({
  logIndex: nullish(int64()),
  logId: keyId,
  kindVersion: strictObject({ kind: text({ max: 64 }), version: text({ max: 64 }) }),
  integratedTime: nullish(int64()),
  inclusionPromise: nullish(strictObject({ signedEntryTimestamp: base64 })),
  inclusionProof: nullish(
    strictObject({
      logIndex: nullish(int64()),
      rootHash: base64,
      treeSize: nullish(int64()),
      hashes: nullish(list(base64, { max: MAX_PROOF_HASHES })),
      checkpoint: nullish(strictObject({ envelope: text() })),
    }),
  ),
  canonicalizedBody: base64,
});

const certificate = strictObject({ rawBytes: base64 });

const verificationMaterial = strictObject({
  publicKey: nullish(
    strictObject({
      hint: nullish(text({ max: 1024 })),
      // model_signing before 1.0.1: the PEM text itself, instead of a hint.
      rawBytes: nullish(base64),
      keyDetails: nullish(text({ max: 64 })),
    }),
  ),
  certificate: nullish(certificate),
  x509CertificateChain: nullish(
    strictObject({ certificates: list(certificate, { min: 1, max: MAX_CERTIFICATES }) }),
  ),
  tlogEntries: nullish(list(logEntry, { max: MAX_ENTRIES })),
  timestampVerificationData: nullish(
    strictObject({
      rfc3161Timestamps: nullish(list(strictObject({ signedTimestamp: base64 }), { max: MAX_ENTRIES })),
    }),
  ),
});

const signature = strictObject({ sig: base64, keyid: nullish(text({ max: 1024 })) });
const dsseEnvelope = strictObject({
  payload: base64,
  payloadType: text({ min: 1, max: 256 }),
  signatures: list(signature, { min: 1, max: 1 }),
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
export const bundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE]),
  verificationMaterial,
  dsseEnvelope,
});

/** The same in any version; only for what was stored before there were bundles of v0.3. */
export const olderBundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  dsseEnvelope,
});

export type BundleJson = TypeOf<typeof olderBundleShape>;

/** A Sigstore bundle v0.1 to v0.3 that holds the signature of a file. Unknown keys are refused. */
export const messageBundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  messageSignature: strictObject({
    messageDigest: strictObject({
      algorithm: oneOf(['SHA2_256', 'SHA2_384', 'SHA2_512']),
      digest: base64,
    }),
    signature: base64,
  }),
});

export type MessageBundleJson = TypeOf<typeof messageBundleShape>;
