import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import type { Evidence, VerifiedEnvelope } from '../domain/evidence.ts';
import type { StoredBundle, StoreListing, Verifier } from '../domain/ports.ts';
import { evidenceKindOf, type EvidenceKind } from '../domain/predicates.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';

export interface VerifyEvidenceOptions {
  /** Bundles are asked for one by one, so a caller can let go of those that were taken. */
  readonly listing: Pick<StoreListing, 'skipped'> & { readonly bundles: Iterable<StoredBundle> };
  readonly subject: Subject;
  /** The policy's signers by name. */
  readonly signers: ReadonlyMap<string, Verifier>;
  /** Kinds that are asked for; bundles whose payload says another kind are left aside unverified. Default: all. */
  readonly kinds?: ReadonlySet<EvidenceKind> | undefined;
}

export interface VerifiedEvidence {
  /** In the order of the listing, then of the signers. */
  readonly accepted: readonly Evidence[];
  readonly rejected: readonly RejectedBundle[];
}

export interface RejectedBundle {
  readonly name: string;
  readonly reason: string;
  /** Why it could not be verified; absent when it was verified and is about something else. */
  readonly code?: ErrorCode;
  readonly bundleSha256: string;
}

/**
 * Turns stored bundles into evidence. A bundle counts when a signer verifies it, its payload is a statement about
 * exactly this subject, and its predicate type is one we know. A bundle that two signers accept is evidence of both;
 * the same bytes twice count once. Every bundle that does not count is in `rejected` with the reason. Does not throw
 * for what lies in the store.
 */
export async function verifyEvidence(options: VerifyEvidenceOptions): Promise<VerifiedEvidence> {
  const outcomes: Outcome[] = [];
  const queue = distinctOf(options.listing.bundles);
  let count = 0;
  // Several at a time: while the signature of one is verified in another thread, the next is read.
  const work = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const index = count;
      count += 1;
      outcomes[index] = await judge(next.value, options);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return {
    accepted: outcomes.flatMap((outcome) => (Array.isArray(outcome) ? outcome : [])),
    rejected: outcomes.flatMap((outcome) => (Array.isArray(outcome) ? [] : [outcome])),
  };
}

/** As many as keep the threads of Node's pool busy. */
const AT_A_TIME = 8;

type Outcome = Evidence[] | RejectedBundle;

function* distinctOf(bundles: Iterable<StoredBundle>): Generator<StoredBundle, undefined> {
  const seen = new Set<string>();
  for (const stored of bundles) {
    if (seen.has(stored.sha256)) continue;
    seen.add(stored.sha256);
    yield stored;
  }
}

async function judge(stored: StoredBundle, options: VerifyEvidenceOptions): Promise<Outcome> {
  try {
    return await verifyStored(stored, options);
  } catch (thrown) {
    const code = isAppError(thrown) ? { code: thrown.code } : {};
    const { name, sha256: bundleSha256 } = stored;
    return { name, reason: messageOf(thrown), bundleSha256, ...code };
  }
}

async function verifyStored(stored: StoredBundle, options: VerifyEvidenceOptions): Promise<Evidence[]> {
  const bundle = readBundle(stored.bytes);
  if (options.kinds !== undefined && isOfNoInterest(bundle, options.kinds)) return [];
  const envelopes = await tryEachSigner(bundle, options.signers);
  const [first] = envelopes;
  if (first === undefined) throw new TypeError('no signer accepted the bundle');
  // Every envelope carries the payload of this one bundle, so the statement is decoded once.
  const statement = readStatement(first.envelope, options.subject);
  const kind = kindOf(statement);
  return envelopes.map(({ signerName, envelope }) => ({
    kind,
    statement,
    signerName,
    signer: envelope.signer,
    times: envelope.times,
    bundleSha256: stored.sha256,
  }));
}

/** What a payload says of itself is not proven, but nothing that it does not say is going to be believed. */
function isOfNoInterest({ payloadType, payload }: DsseBundle, kinds: ReadonlySet<EvidenceKind>): boolean {
  if (payloadType !== STATEMENT_MEDIA_TYPE) return false;
  const { predicateType, predicate } = decodeStatement(payload);
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

function readStatement(envelope: VerifiedEnvelope, subject: Subject): Statement {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
  }
  const statement = decodeStatement(envelope.payload);
  if (!digestsMatch(statement.subject[0].digest, subject.digest)) {
    throw new TypeError(
      `statement is about ${formatDigest(statement.subject[0].digest)}, not about this subject`,
    );
  }
  return statement;
}

function kindOf(statement: Statement): EvidenceKind {
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === undefined) throw new TypeError(`predicate type ${statement.predicateType} is not known`);
  return kind;
}
