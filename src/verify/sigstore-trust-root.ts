import { X509Certificate } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify';
import * as z from 'zod';
import { decodeBase64 } from '../domain/base64.ts';
import { AppError } from '../domain/errors.ts';

/** A transparency log of the trusted root, and when its key was in use. */
export interface TrustedLog {
  /** SPKI, base64: what makes a log another one. */
  readonly key: string;
  readonly start: Date;
  readonly end: Date | undefined;
}

/** A trusted root that was read and looks usable. */
export interface TrustRoot {
  readonly material: TrustMaterial;
  /** Certificates of all certificate authorities, to say early that a certificate is not from here. */
  readonly authorities: readonly X509Certificate[];
  /** Logs by base64 id. */
  readonly logs: ReadonlyMap<string, TrustedLog>;
  /** Different logs of certificates. */
  readonly certificateLogs: number;
}

const canonical = z.string().refine((text) => decodeBase64(text) !== undefined, 'is not canonical base64');
// `start` is required by the format; a reader that takes a missing one as "always" trusts keys before their time.
const validFor = z.looseObject({ start: z.coerce.date(), end: z.coerce.date().nullish() });
const logId = z.looseObject({ keyId: canonical });
const log = z.looseObject({
  baseUrl: z.string().min(1),
  hashAlgorithm: z.literal('SHA2_256'),
  publicKey: z.looseObject({ rawBytes: canonical, keyDetails: z.string(), validFor }),
  logId,
  checkpointKeyId: logId.nullish(),
});
const authority = z.looseObject({
  certChain: z.looseObject({
    certificates: z
      .array(z.looseObject({ rawBytes: canonical }))
      .min(1)
      .max(16),
  }),
  validFor,
});
// Loose: a trusted root comes from the user, and newer ones carry fields this version does not need.
const schema = z.looseObject({
  mediaType: z.string().startsWith('application/vnd.dev.sigstore.trustedroot'),
  certificateAuthorities: z.array(authority).min(1).max(64),
  tlogs: z.array(log).max(64).default([]),
  ctlogs: z.array(log).max(64).default([]),
  timestampAuthorities: z.array(authority).max(64).default([]),
});

/** Reads a Sigstore TrustedRoot (parsed JSON). Throws AppError `trust-root`. */
export function readTrustedRoot(value: unknown): TrustRoot {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'trust-root',
      `trusted root: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
      {
        hint: 'give a Sigstore TrustedRoot (trusted_root.json of the instance)',
      },
    );
  }
  const root = parsed.data;
  try {
    const authorities = root.certificateAuthorities.flatMap(({ certChain }) =>
      certChain.certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64'))),
    );
    const logs = root.tlogs.map(({ logId: id, checkpointKeyId, publicKey }) => {
      const { rawBytes: key, validFor: window } = publicKey;
      const known = { key, start: window.start, end: window.end ?? undefined };
      return [(checkpointKeyId ?? id).keyId, known] as const;
    });
    return {
      material: toTrustMaterial(TrustedRoot.fromJSON(value)),
      authorities,
      logs: new Map(logs),
      certificateLogs: new Set(root.ctlogs.map(({ publicKey }) => publicKey.rawBytes)).size,
    };
  } catch (cause) {
    throw new AppError('trust-root', 'trusted root holds a key or certificate that cannot be read', {
      cause,
    });
  }
}

const seedSchema = z.record(z.string(), z.looseObject({ targets: z.record(z.string(), z.string()) }));

/**
 * The trusted root of the public-good Sigstore instance as it came with this release (seed of @sigstore/tuf). Needs
 * no network; keys the instance adopts after the release are not in it.
 */
export async function publicGoodTrustedRoot(): Promise<unknown> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const repository = seedSchema.parse(seeds)['https://tuf-repo-cdn.sigstore.dev'];
  const encoded = repository?.targets['trusted_root.json'];
  if (encoded === undefined) throw new AppError('internal', 'the embedded trusted root is missing');
  return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
}
