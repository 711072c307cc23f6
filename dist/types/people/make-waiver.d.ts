import { type WaiverPredicate, type WaiverSelector } from '../domain/people-predicates.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { type BindingFields } from './binding.ts';
export interface WaiverFields extends BindingFields {
    /** `ruleId`, `fingerprint` or both, and if wanted a `path`: a file, or a folder that ends in `/`. */
    readonly selector: {
        readonly [K in keyof WaiverSelector]?: WaiverSelector[K] | undefined;
    };
    readonly justification: string;
    readonly ticket: string;
}
/**
 * "I accept these findings on this digest until then." The policy bounds its life by severity, at most 365 days.
 * Errors: `invalid-input` (also for a selector that is a pattern or selects everything), `invalid-subject`.
 */
export declare function makeWaiver(subject: Subject, fields: WaiverFields): Statement<WaiverPredicate>;
