import { type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import { type ProvenanceSorting } from './accept-provenance.ts';
import { type AdjustSeverity } from './adjust-severity.ts';
import { type CommandPlaces } from './commands.ts';
import type { GateInput, RejectedBundle } from './gate-input.ts';
import type { JudgedSubject } from './judged-subject.ts';
import { Parties } from './parties.ts';
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
export declare function openCase(input: GateInput): Case;
/** The digests that the deny-list is asked about: the subject and every source that accepted provenance names. */
export declare function deniable({ input, provenance, }: Case): {
    readonly what: string;
    readonly digest: DigestSet;
}[];
