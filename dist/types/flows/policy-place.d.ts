import type { FlowContext } from './context.ts';
/** Where a policy and everything it names is read from. */
export interface PolicyPlace {
    /** Path of the policy below the place, with `/`. */
    readonly policy: string;
    /** How the decision names it, never an absolute path. */
    readonly uri: string;
    /** `file`: below the place, with `/`. Errors: `not-found`, `unreadable`, `limit-exceeded`, those of GitHub. */
    read(file: string, limits: {
        readonly maxBytes: number;
        readonly what: string;
    }): Promise<Buffer>;
    /** `file` as a person on this machine would name it. */
    shown(file: string): string;
}
/**
 * A policy file, or one in a repository on GitHub at a commit: which the change under judgement cannot edit. Errors:
 * `invalid-input` for a place that is not pinned to a whole commit.
 */
export declare function policyPlace(file: string, { env }: Pick<FlowContext, 'env'>): PolicyPlace;
