import type { SkipReason } from '../../../domain/coverage.ts';
/** Why a file or one of its documents could not be read; `detail` has no secret, at most a position. */
export interface YamlProblem {
    readonly reason: SkipReason;
    readonly detail: string;
}
