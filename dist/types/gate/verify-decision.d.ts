import type { Evidence } from '../domain/evidence.ts';
import type { DenyEntry } from '../domain/policy.ts';
import { type Result } from '../domain/result.ts';
import type { Subject } from '../domain/subject.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { GateInput, RejectedBundle } from './gate-input.ts';
import type { ReadDecision } from './read-decision.ts';
/** What is asked at the door of an environment: is there a decision that lets this subject in, now? */
export interface DecisionQuestion extends Pick<GateInput, 'policy' | 'policyDigest' | 'policyUri' | 'environment'> {
    readonly subject: Subject;
    /** Verified evidence of the subject. */
    readonly evidence: readonly Evidence[];
    /** Verified evidence of the sources it was made from, as in `GateInput`: they may have been retired. */
    readonly related?: ReadonlyMap<string, readonly Evidence[]>;
    readonly rejected: readonly RejectedBundle[];
    readonly storeSkipped: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    /** Content of the deny-list file, as in `GateInput`. */
    readonly denyList?: readonly DenyEntry[];
    readonly now: Date;
    /** A decision as old as this or older does not count. */
    readonly maxAgeMs?: number;
}
/** A decision that lets the subject in. */
export interface AcceptedDecision {
    readonly decision: ReadDecision;
    /** One line: by whom, how old, overridden by whom. */
    readonly reason: string;
}
/** Why the subject may not enter; `reasons` is never empty. */
export interface RefusedDecision {
    readonly verdict: Exclude<Verdict, 'pass'>;
    readonly reasons: readonly string[];
    readonly remedy: string;
}
/**
 * Whether the newest decision of a trusted gate on this environment lets the subject in: made under exactly this policy,
 * young enough, a pass, or overridden and the override still runs. A decision made in mode `warn` counts like any other,
 * so a failure stays one; a rehearsal (`dry-run`) is no decision. The deny-list is asked again, since an entry may be
 * younger than the decision.
 */
export declare function verifyDecision(question: DecisionQuestion): Result<AcceptedDecision, RefusedDecision>;
