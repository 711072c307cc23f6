import { formatDigest, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import { sortProvenance, type AcceptedProvenance, type ProvenanceSorting } from './accept-provenance.ts';
import { makeAdjustment, type AdjustSeverity } from './adjust-severity.ts';
import { admitEvidence } from './admit-evidence.ts';
import { Waivers } from './apply-waivers.ts';
import { placesOf, type CommandPlaces } from './commands.ts';
import type { GateInput, RejectedBundle } from './gate-input.ts';
import type { JudgedSubject } from './judged-subject.ts';
import { Parties } from './parties.ts';
import { uniqueSources } from './source-subjects.ts';
import type { Binding } from './statement-binding.ts';

/** Everything the checks look at, made once for a decision. */
export interface Case {
  readonly input: GateInput;
  readonly rules: EnvironmentPolicy;
  readonly subject: JudgedSubject;
  /** What the subject was made from, by `formatDigest`. */
  readonly sources: ReadonlyMap<string, JudgedSubject>;
  readonly provenance: ProvenanceSorting;
  readonly binding: Binding;
  readonly parties: Parties;
  readonly places: CommandPlaces;
  /** How severe the policy takes findings to be; a text when nobody can say. */
  readonly adjust: AdjustSeverity | string | undefined;
  /** All admitted evidence, of the subject and its sources. */
  readonly evidence: readonly Evidence[];
  /** Bundles that did not count: what the caller rejected and what was not admitted. */
  readonly rejected: readonly RejectedBundle[];
}

/** Admits evidence, sorts provenance and finds out who had which part. Throws `invalid-input` for an unknown environment. */
export function openCase(input: GateInput): Case {
  const { policy, environment, now } = input;
  const rules = policy.environments.get(environment);
  if (rules === undefined) {
    const names = [...policy.environments.keys()].join(', ');
    throw new AppError('invalid-input', `policy has no environment ${JSON.stringify(environment)}`, {
      hint: `it has: ${names}`,
    });
  }
  const own = admitEvidence(input.evidence, input.subject.digest, policy);
  const provenance = sortProvenance(own.evidence, policy, now);
  const { accepted } = provenance;
  const parties = new Parties({
    policy,
    given: input.parties,
    evidence: own.evidence,
    provenance: accepted,
  });
  const binding = { environment, policyDigest: input.policyDigest, now, existedBy: earliest(accepted) };
  const barred = (person: string): string | undefined => parties.barred(person);
  const judged = (
    digest: DigestSet,
    evidence: readonly Evidence[],
    since: Date | undefined,
  ): JudgedSubject => {
    const scope = { policy, rule: rules.waivers, binding: { ...binding, existedBy: since }, barred };
    return { digest, evidence, waivers: new Waivers(evidence, scope) };
  };
  const sources = uniqueSources(accepted).flatMap((digest) => {
    const gathered = input.related.get(formatDigest(digest));
    return gathered === undefined ? [] : [{ digest, ...admitEvidence(gathered, digest, policy) }];
  });
  return {
    ...{ input, rules, provenance, binding, parties },
    subject: judged(input.subject.digest, own.evidence, binding.existedBy),
    sources: new Map(
      sources.map(({ digest, evidence }) => [formatDigest(digest), judged(digest, evidence, undefined)]),
    ),
    places: placesOf(input),
    adjust: makeAdjustment(rules.findings, input.feeds),
    evidence: [...own.evidence, ...sources.flatMap(({ evidence }) => evidence)],
    rejected: [...input.rejected, ...own.refused, ...sources.flatMap(({ refused }) => refused)],
  };
}

/** The digests that the deny-list is asked about: the subject and every source that accepted provenance names. */
export function deniable({
  input,
  provenance,
}: Case): { readonly what: string; readonly digest: DigestSet }[] {
  const sources = uniqueSources(provenance.accepted).map((digest) => ({ what: 'source', digest }));
  const { digest } = input.subject;
  return isUsableDigestSet(digest) ? [{ what: 'subject', digest }, ...sources] : sources;
}

/** The artifact is as old as its first provenance says: a later build of the same bytes does not make it younger. */
function earliest(provenance: readonly AcceptedProvenance[]): Date | undefined {
  const times = provenance.flatMap(({ existedBy }) => (existedBy === undefined ? [] : [existedBy.getTime()]));
  return times.length === 0 ? undefined : new Date(times.reduce((a, b) => Math.min(a, b)));
}
