// What the shapes of signatures and state files say (src/domain/shape.ts), once more in zod: to hold them against each other.
import * as z from 'zod';

const int64 = z.union([z.string().regex(/^\d{1,19}$/), z.int().nonnegative()]);
const base64 = z.string().min(1);
const certificate = z.strictObject({ rawBytes: base64 });

const logEntry = z.strictObject({
  logIndex: int64.nullish(),
  logId: z.strictObject({ keyId: base64 }),
  kindVersion: z.strictObject({ kind: z.string().max(64), version: z.string().max(64) }),
  integratedTime: int64.nullish(),
  inclusionPromise: z.strictObject({ signedEntryTimestamp: base64 }).nullish(),
  inclusionProof: z
    .strictObject({
      logIndex: int64.nullish(),
      rootHash: base64,
      treeSize: int64.nullish(),
      hashes: z.array(base64).max(64).nullish(),
      checkpoint: z.strictObject({ envelope: z.string() }).nullish(),
    })
    .nullish(),
  canonicalizedBody: base64,
});

const verificationMaterial = z.strictObject({
  publicKey: z
    .strictObject({
      hint: z.string().max(1024).nullish(),
      rawBytes: base64.nullish(),
      keyDetails: z.string().max(64).nullish(),
    })
    .nullish(),
  certificate: certificate.nullish(),
  x509CertificateChain: z.strictObject({ certificates: z.array(certificate).min(1).max(16) }).nullish(),
  tlogEntries: z.array(logEntry).max(16).nullish(),
  timestampVerificationData: z
    .strictObject({
      rfc3161Timestamps: z
        .array(z.strictObject({ signedTimestamp: base64 }))
        .max(16)
        .nullish(),
    })
    .nullish(),
});

const dsseEnvelope = z.strictObject({
  payload: base64,
  payloadType: z.string().min(1).max(256),
  signatures: z.array(z.strictObject({ sig: base64, keyid: z.string().max(1024).nullish() })).length(1),
});

const current = [
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
] as const;
const all = [
  ...current,
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
] as const;

export const bundleReference = z.strictObject({
  mediaType: z.enum(current),
  verificationMaterial,
  dsseEnvelope,
});

export const olderBundleReference = z.strictObject({
  mediaType: z.enum(all),
  verificationMaterial,
  dsseEnvelope,
});

export const messageBundleReference = z.strictObject({
  mediaType: z.enum(all),
  verificationMaterial,
  messageSignature: z.strictObject({
    messageDigest: z.strictObject({
      algorithm: z.enum(['SHA2_256', 'SHA2_384', 'SHA2_512']),
      digest: base64,
    }),
    signature: base64,
  }),
});

export const predicateReference = z.looseObject({
  serialization: z.strictObject({
    method: z.string(),
    hash_type: z.string(),
    allow_symlinks: z.boolean(),
    shard_size: z.number().optional(),
    ignore_paths: z.array(z.string()).max(100_000).optional(),
  }),
  resources: z
    .array(z.strictObject({ name: z.string(), algorithm: z.string(), digest: z.string() }))
    .min(1)
    .max(500_000),
  digest_sources: z.record(z.string().max(64), z.array(z.string()).max(500_000)).optional(),
});

export const legacyReference = z.looseObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  predicateType: z.literal('https://model_signing/Digests/v0.1'),
  subject: z
    .array(
      z.strictObject({
        name: z.string(),
        digest: z.strictObject({ sha256: z.string() }),
        annotations: z.strictObject({ actual_hash_algorithm: z.literal('file-sha256') }).optional(),
      }),
    )
    .min(1)
    .max(500_000),
});

const decimal = z.string().regex(/^\d{1,20}$/);

export const stateReference = z.strictObject({
  format: z.literal('sallyport-digest-state/1'),
  rootSha256: z.string(),
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        size: decimal,
        mtimeNs: decimal,
        ctimeNs: decimal,
        ino: decimal,
        dev: decimal,
      }),
    )
    .max(1_000_000),
});
