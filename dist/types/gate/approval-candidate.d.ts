import type { ApprovalChannel } from '../domain/policy.ts';
import type { Evidence } from '../domain/evidence.ts';
/** One person's word on the subject, from whatever channel it came; what no rule can change is judged already. */
export interface ApprovalCandidate {
    /** Name in the policy, or how the account is called when nobody there has it. */
    readonly person: string;
    readonly isKnown: boolean;
    readonly channel: ApprovalChannel;
    /** The statement that says so: the person's own, or the observation of what GitHub told. */
    readonly evidence: Evidence;
    readonly word: ApprovalWord;
    /** `org/slug` of the teams GitHub says the account is an active member of; undefined when nobody asked. */
    readonly teams?: readonly string[] | undefined;
    /** Numeric id of the GitHub account, for code owners. */
    readonly accountId?: number;
}
export type ApprovalWord = {
    readonly kind: 'approved';
    readonly until: string;
} | {
    readonly kind: 'rejected';
    readonly until: string;
}
/** May be a rejection: nobody can read what was said. */
 | {
    readonly kind: 'unreadable';
    readonly reason: string;
}
/** Does not count, whoever asks. */
 | {
    readonly kind: 'void';
    readonly reason: string;
}
/** Nobody can tell whether it counts. */
 | {
    readonly kind: 'unknown';
    readonly reason: string;
};
