import * as z from 'zod';
import { readBundle } from '../domain/bundle.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { digestsMatch, parseDigest } from '../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { legacyEnvelopeBundle, legacyMessageBundle, type LegacyStored } from './legacy-bundle.ts';
import { requireAnnotations, type ImageSignature, type RejectedSignature } from './image-signature.ts';

export interface VerifyLegacyOptions {
  readonly digest: string;
  readonly layers: readonly LegacyStored[];
  readonly signers: ReadonlyMap<string, Verifier & BlobVerifier>;
  /** Annotations that a signature must carry, exactly. */
  readonly annotations?: Readonly<Record<string, string>>;
}

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
        const bundle = legacyMessageBundle(layer);
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
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
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
        const envelope = await verifier.verify(
          readBundle(legacyEnvelopeBundle(layer), { acceptOlder: true }),
        );
        if (envelope.payloadType !== STATEMENT_MEDIA_TYPE)
          throw new TypeError(`payload is ${envelope.payloadType}`);
        const statement = decodeStatement(envelope.payload, undefined, { acceptV01: true });
        if (!digestsMatch(statement.subject[0].digest, subject))
          throw new TypeError('is about another digest');
        const { signer, times } = envelope;
        attestations.push({ statement, signerName, signer, times, name: layer.name });
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
