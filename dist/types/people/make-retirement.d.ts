import { type RetirementPredicate } from '../domain/people-predicates.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
export interface RetirementFields {
    readonly environments: readonly string[] | 'all';
    /** The policy digest, 64 hex. */
    readonly policySha256: string;
    readonly now: Date;
    readonly reason: string;
    readonly ticket?: string | undefined;
    /** Digest of what to use in its place, as `sha256:<hex>`. */
    readonly replacement?: string | undefined;
}
/** "This digest may not be used any more", for good. Errors: `invalid-input`, `invalid-subject`. */
export declare function makeRetirement(subject: Subject, fields: RetirementFields): Statement<RetirementPredicate>;
