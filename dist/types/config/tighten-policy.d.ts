import type { PolicyProblem } from './policy-issues.ts';
import type { PolicyFile, TighteningFile } from './policy-schema.ts';
export interface Tightened {
    readonly file: PolicyFile;
    /** What in the child would loosen the parent, or cannot be compared with it; places are in the child. */
    readonly problems: readonly PolicyProblem[];
}
/**
 * A parent policy with everything a child adds. The child may only make it harder to pass: for each key of the parent there is
 * one rule on what is tighter (docs/policy.md, `extends`), and what no rule compares must be the same.
 */
export declare function tightenPolicy(parent: PolicyFile, child: TighteningFile): Tightened;
