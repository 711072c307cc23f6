import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
export interface CheckParts {
    readonly reason: string;
    readonly remedy?: string | undefined;
    /** Bundles the check looked at. */
    readonly evidence?: Iterable<Evidence>;
    /** Other digests, as `sha256:<hex>`. */
    readonly digests?: Iterable<string>;
}
/** One line of the decision. A line that passes has no remedy; digests are sorted and there once. */
export declare function makeCheck(id: string, result: DecisionCheck['result'], parts: CheckParts): DecisionCheck;
/** `a`, `a and b`, `a, b and 7 more`. */
export declare function listSome(items: readonly string[], most?: number): string;
/** `1 file`, `2 files`. */
export declare function quantity(count: number, noun: string): string;
