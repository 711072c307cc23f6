import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import type { Evidence, SignerIdentity, TrustedTime, VerifiedEnvelope } from '../domain/evidence.ts';
import type { StoredBundle, Verifier } from '../domain/ports.ts';
import { evidenceKindOf, type EvidenceKind } from '../domain/predicates.ts';
import {
  decodePackedStatement,
  STATEMENT_MEDIA_TYPE,
  unpackStatement,
  type PackedStatement,
} from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';

export interface JudgeOptions {
  readonly subject: Subject;
  /** The policy's signers by name. */
  readonly signers: ReadonlyMap<string, Verifier>;
  /** Kinds that are asked for; bundles whose payload says another kind are left aside unverified. Default: all. */
  readonly kinds?: ReadonlySet<EvidenceKind> | undefined;
}

export interface RejectedBundle {
  readonly name: string;
  readonly reason: string;
  /** Why it could not be verified; absent when it was verified and is about something else. */
  readonly code?: ErrorCode;
  readonly bundleSha256: string;
}

/** What became of a bundle, as plain data that can pass from thread to thread. */
export type JudgedBundle = RejectedBundle | VerifiedBundle;

/** A bundle that counts; by nobody when it is of no interest. */
export interface VerifiedBundle {
  readonly bundleSha256: string;
  readonly acceptedBy: readonly Acceptance[];
  readonly packed?: PackedStatement & { readonly kind: EvidenceKind };
}

interface Acceptance {
  readonly signerName: string;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
}

/** Evidence of every signer that accepted a bundle. */
export function toEvidence({ acceptedBy, bundleSha256, packed }: VerifiedBundle): Evidence[] {
  if (packed === undefined) return [];
  const { kind } = packed;
  const statement = unpackStatement(packed);
  return acceptedBy.map((each) => ({ kind, statement, ...each, bundleSha256 }));
}

/** Verifies one bundle as `verifyEvidence` says. Does not throw for what is in it. */
export async function judgeBundle(stored: StoredBundle, options: JudgeOptions): Promise<JudgedBundle> {
  try {
    return await verifyStored(stored, options);
  } catch (thrown) {
    return rejectionOf(stored, thrown);
  }
}

/** What a bundle becomes that cannot be read or verified. */
export function rejectionOf({ name, sha256 }: StoredBundle, thrown: unknown): RejectedBundle {
  const code = isAppError(thrown) ? { code: thrown.code } : {};
  return { name, reason: messageOf(thrown), bundleSha256: sha256, ...code };
}

async function verifyStored(stored: StoredBundle, options: JudgeOptions): Promise<VerifiedBundle> {
  const { sha256: bundleSha256 } = stored;
  const bundle = readBundle(stored.bytes);
  if (options.kinds !== undefined && isOfNoInterest(bundle, options.kinds))
    return { bundleSha256, acceptedBy: [] };
  const accepted = await tryEachSigner(bundle, options.signers);
  const [first] = accepted;
  if (first === undefined) throw new TypeError('no signer accepted the bundle');
  // Every envelope carries the payload of this one bundle, so the statement is decoded once.
  const packed = readStatement(first.envelope, options.subject);
  const acceptedBy = accepted.map(({ signerName, envelope: { signer, times } }) => ({
    signerName,
    signer,
    times,
  }));
  return { bundleSha256, acceptedBy, packed };
}

/** What a payload says of itself is not proven, but nothing that it does not say is going to be believed. */
function isOfNoInterest({ payloadType, payload }: DsseBundle, kinds: ReadonlySet<EvidenceKind>): boolean {
  if (payloadType !== STATEMENT_MEDIA_TYPE) return false;
  const { predicateType, predicate } = decodePackedStatement(payload).statement;
  const kind = evidenceKindOf(predicateType, predicate);
  return kind !== undefined && !kinds.has(kind);
}

interface AcceptedBy {
  readonly signerName: string;
  readonly envelope: VerifiedEnvelope;
}

/** All signers that accept the bundle; throws the most telling refusal when none does. */
async function tryEachSigner(
  bundle: DsseBundle,
  signers: ReadonlyMap<string, Verifier>,
): Promise<AcceptedBy[]> {
  const named = [...signers].filter(([, verifier]) => verifier.isOfAnother?.(bundle) !== true);
  const { acceptedBy, refusals } = await tryThese(bundle, named);
  if (acceptedBy.length > 0) return acceptedBy;
  // Only now it matters what the others say of a bundle that names somebody else.
  const all = named.length === signers.size ? refusals : (await tryThese(bundle, [...signers])).refusals;
  throw mostTelling(all) ?? new TypeError('no signer is trusted');
}

async function tryThese(
  bundle: DsseBundle,
  signers: readonly (readonly [string, Verifier])[],
): Promise<{ readonly acceptedBy: AcceptedBy[]; readonly refusals: readonly unknown[] }> {
  const acceptedBy: AcceptedBy[] = [];
  const refusals: unknown[] = [];
  for (const [signerName, verifier] of signers) {
    try {
      acceptedBy.push({ signerName, envelope: await verifier.verify(bundle) });
    } catch (thrown) {
      refusals.push(thrown);
    }
  }
  return { acceptedBy, refusals };
}

/** "Somebody else signed it" says least: every other signer of the policy says that of every bundle. */
const LEAST_TELLING: ErrorCode = 'signer-untrusted';

function mostTelling(refusals: readonly unknown[]): unknown {
  const isTelling = (thrown: unknown) => !isAppError(thrown) || thrown.code !== LEAST_TELLING;
  return refusals.find(isTelling) ?? refusals[0];
}

function readStatement(envelope: VerifiedEnvelope, subject: Subject): NonNullable<VerifiedBundle['packed']> {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
  }
  const packed = decodePackedStatement(envelope.payload);
  const { predicateType, predicate, subject: about } = packed.statement;
  if (!digestsMatch(about[0].digest, subject.digest)) {
    throw new TypeError(`statement is about ${formatDigest(about[0].digest)}, not about this subject`);
  }
  const kind = evidenceKindOf(predicateType, predicate);
  if (kind === undefined) throw new TypeError(`predicate type ${predicateType} is not known`);
  return { ...packed, kind };
}
