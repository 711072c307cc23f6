import type { DecisionCheck } from '../domain/decision.ts';
import { type DigestSet } from '../domain/digest.ts';
import type { DenyEntry, Policy } from '../domain/policy.ts';
/** Id of the check that no override lifts. */
export declare const DENY_LIST = "deny-list";
/** The entries in force; undefined when the policy names a file whose content is not there. */
export declare function denyEntries(policy: Policy, content: readonly DenyEntry[] | undefined): readonly DenyEntry[] | undefined;
/** Whether the subject, or the source it was made from, is on the deny-list. */
export declare function checkDenyList(subjects: readonly {
    readonly what: string;
    readonly digest: DigestSet;
}[], entries: readonly DenyEntry[] | undefined): DecisionCheck;
