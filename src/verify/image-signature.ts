import { readBundle } from '../domain/bundle.ts';
import { digestsMatch, parseDigest, type DigestSet } from '../domain/digest.ts';
import { AppError, isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { StoreListing, Verifier } from '../domain/ports.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';

export interface VerifyImageOptions {
  /** `sha256:<hex>` of the manifest or index, resolved once. */
  readonly digest: string;
  /** What is attached to it (`openOciStore`). */
  readonly listing: StoreListing;
  /** Whose signature counts, by name. */
  readonly signers: ReadonlyMap<string, Verifier>;
  /** Annotations that the signature must carry, exactly. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A signature that counts. */
export interface ImageSignature {
  readonly signerName: string;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  /** Place in the listing. */
  readonly name: string;
  readonly bundleSha256: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** How it is stored: as cosign v3 does, or the older way. */
  readonly format: 'bundle' | 'legacy';
}

export interface ImageVerification {
  readonly digest: string;
  readonly signatures: readonly ImageSignature[];
  /** What is attached and does not count as a signature, and why. */
  readonly rejected: readonly RejectedSignature[];
  /** At least one signature counts. */
  readonly ok: boolean;
}

export interface RejectedSignature {
  readonly name: string;
  readonly reason: string;
  readonly code?: ErrorCode;
}

/**
 * Which of the attached bundles are signatures of this image by somebody trusted. Only the predicate type of a
 * signature counts: an attested SBOM or a failed scan by the same signer signs nothing (unlike `cosign verify`, which
 * takes any of them). Does not throw for what is attached; `invalid-subject` for the digest.
 */
export async function verifyImageSignatures(options: VerifyImageOptions): Promise<ImageVerification> {
  const { digest, listing } = options;
  const subject = parseDigest(digest);
  if (subject === undefined) throw new AppError('invalid-subject', `${digest} is not a digest`);
  const signatures: ImageSignature[] = [];
  const rejected: RejectedSignature[] = listing.skipped.map(({ name, reason }) => ({ name, reason }));
  for (const stored of listing.bundles) {
    try {
      const bundle = readBundle(stored.bytes);
      for (const [signerName, verifier] of options.signers) {
        const refusal = await verifyOne({ bundle, verifier, subject, options });
        if (refusal.kind === 'refused') rejected.push({ name: stored.name, ...refusal.why });
        else {
          const { name, sha256: bundleSha256 } = stored;
          signatures.push({ signerName, name, bundleSha256, format: 'bundle', ...refusal.signature });
        }
      }
    } catch (thrown) {
      rejected.push({ name: stored.name, ...whyOf(thrown) });
    }
  }
  return { digest, signatures, rejected: onlyOfOthers(rejected, signatures), ok: signatures.length > 0 };
}

interface Attempt {
  readonly bundle: ReturnType<typeof readBundle>;
  readonly verifier: Verifier;
  readonly subject: DigestSet;
  readonly options: VerifyImageOptions;
}

type Outcome =
  | {
      readonly kind: 'accepted';
      readonly signature: Pick<ImageSignature, 'signer' | 'times' | 'annotations'>;
    }
  | { readonly kind: 'refused'; readonly why: { readonly reason: string; readonly code?: ErrorCode } };

async function verifyOne({ bundle, verifier, subject, options }: Attempt): Promise<Outcome> {
  try {
    const envelope = await verifier.verify(bundle);
    if (envelope.payloadType !== STATEMENT_MEDIA_TYPE || envelope.isLegacyEncoding === true) {
      throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
    }
    const statement = decodeStatement(envelope.payload);
    if (statement.predicateType !== PREDICATE.imageSignature) {
      throw new TypeError(`is a statement of type ${statement.predicateType}, not a signature`);
    }
    const [{ digest, annotations = {} }] = statement.subject;
    if (!digestsMatch(digest, subject)) throw new TypeError('signs another digest');
    requireAnnotations(annotations, options.annotations);
    return { kind: 'accepted', signature: { signer: envelope.signer, times: envelope.times, annotations } };
  } catch (thrown) {
    return { kind: 'refused', why: whyOf(thrown) };
  }
}

/** Throws TypeError when a wanted annotation is missing or another. */
export function requireAnnotations(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>> = {},
): void {
  for (const [key, value] of Object.entries(wanted)) {
    if (!Object.hasOwn(found, key) || found[key] !== value) {
      throw new TypeError(`does not carry the annotation ${key}=${value}`);
    }
  }
}

function whyOf(thrown: unknown): { readonly reason: string; readonly code?: ErrorCode } {
  return { reason: messageOf(thrown), ...(isAppError(thrown) ? { code: thrown.code } : {}) };
}

/** A bundle that one signer accepts is not also listed as refused by the others. */
function onlyOfOthers(
  rejected: readonly RejectedSignature[],
  signatures: readonly ImageSignature[],
): RejectedSignature[] {
  const accepted = new Set(signatures.map(({ name }) => name));
  return rejected.filter(({ name }) => !accepted.has(name));
}
