import type { Evidence } from '../domain/evidence.ts';
/** Clocks may differ by this much; what is dated further ahead did not happen. */
export declare const CLOCK_SKEW_MS: number;
export type EvidenceTime = {
    readonly kind: 'known';
    readonly at: Date;
    readonly isTrusted: boolean;
} | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'impossible';
    readonly reason: string;
};
/**
 * When evidence was made: the older of what its statement says and what a timestamp authority or log saw. A statement
 * can make itself older, never younger. Without a trusted time the signer's word is all there is (`isTrusted` false).
 */
export declare function timeOf(evidence: Evidence, declared: Date | undefined, now: Date): EvidenceTime;
/** Why evidence of this time does not count, or undefined. As old as `maxAgeMs` is too old. */
export declare function ageProblem(time: EvidenceTime, maxAgeMs: number | undefined, now: Date): string | undefined;
/** `3 h old (time declared by the signer)`, or nothing when no time is known. */
export declare function describeAge(time: EvidenceTime, now: Date): string;
/** The largest unit that keeps at least two of it: `90 min`, `36 h`, `5 d`. */
export declare function formatAge(ms: number): string;
