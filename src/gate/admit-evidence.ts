import { digestsMatch, type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import { personOfSigner, type Policy } from '../domain/policy.ts';
import { evidenceKindOf } from '../domain/predicates.ts';
import type { RejectedBundle } from './gate-input.ts';

export interface Admitted {
  /** Sorted by bundle, then by signer: the order of the store cannot matter. One entry for each pair. */
  readonly evidence: readonly Evidence[];
  readonly refused: readonly RejectedBundle[];
}

/**
 * The evidence that may be looked at. What verification already promised is checked again, since everything rests on
 * it: the subject, the kind, a signer of this policy. Then what only the policy knows: certificate extensions of a
 * signer, and that a bundle speaks for one person.
 */
export function admitEvidence(evidence: readonly Evidence[], subject: DigestSet, policy: Policy): Admitted {
  const refused: RejectedBundle[] = [];
  const byPair = new Map<string, Evidence>();
  const people = peopleByBundle(evidence);
  for (const each of evidence) {
    const problem = problemOf(each, subject, policy) ?? sharedKeyProblem(each, people);
    if (problem === undefined) byPair.set(`${each.bundleSha256} ${each.signerName}`, each);
    else refused.push({ name: `${each.kind} ${each.bundleSha256.slice(0, 16)}`, reason: problem });
  }
  const pairs = [...byPair].sort(([a], [b]) => (a < b ? -1 : 1));
  return { evidence: pairs.map(([, each]) => each), refused };
}

function problemOf(each: Evidence, subject: DigestSet, policy: Policy): string | undefined {
  const { statement, signerName, kind } = each;
  if (!digestsMatch(statement.subject[0].digest, subject)) return 'is about another subject';
  if (evidenceKindOf(statement.predicateType, statement.predicate) !== kind) {
    return 'is of another kind than it was filed as';
  }
  const person = personOfSigner(signerName);
  if (person !== undefined) {
    return policy.people.has(person) ? undefined : `is signed by ${person}, who is not in the policy`;
  }
  const signer = policy.trust.signers.get(signerName);
  if (signer === undefined) return `is signed by ${signerName}, which is not in the policy`;
  return signer.kind === 'certificate' ? extensionProblem(each, signer.extensions) : undefined;
}

type ExtensionMatches = Extract<
  NonNullable<ReturnType<Policy['trust']['signers']['get']>>,
  { kind: 'certificate' }
>['extensions'];

/** Why a verified certificate is not the policy's signer, although identity and issuer are; undefined when it is. */
export function extensionProblem(
  { signer, signerName }: Pick<Evidence, 'signer' | 'signerName'>,
  matches: ExtensionMatches,
): string | undefined {
  for (const { key, extension, values } of matches) {
    if (signer.kind !== 'certificate') return `is signed with a key, and ${signerName} is a certificate`;
    const actual = Object.hasOwn(signer.extensions, extension) ? signer.extensions[extension] : undefined;
    if (actual !== undefined && values.includes(actual)) continue;
    return `has a certificate with ${key} ${actual ?? 'missing'}, the policy wants ${values.join(' or ')}`;
  }
  return undefined;
}

function peopleByBundle(evidence: readonly Evidence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { bundleSha256, signerName } of evidence) {
    const person = personOfSigner(signerName);
    if (person === undefined) continue;
    people.set(bundleSha256, (people.get(bundleSha256) ?? new Set()).add(person));
  }
  return people;
}

/** One signature that verifies for two people would count twice. */
function sharedKeyProblem(
  { bundleSha256, signerName }: Evidence,
  people: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const owners = people.get(bundleSha256);
  if (personOfSigner(signerName) === undefined || owners === undefined || owners.size < 2) return undefined;
  return `verifies for ${[...owners].sort().join(' and ')}: they share a key`;
}
