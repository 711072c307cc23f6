/**
 * What of an expression ends up in its result. `paths`: contexts whose text flows through, lower case, `.`-joined, `*`
 * for a computed index (`github.event.commits.*.message`). A comparison or a test function gives a boolean: nothing flows.
 */
export interface ExpressionFlow {
    readonly paths: readonly string[];
    /** Every context that is read at all, also inside comparisons. */
    readonly reads: readonly string[];
    /** False when it could not be read; the flow then names every context it mentions. */
    readonly isParsed: boolean;
}
/** Reads the inside of `${{ … }}` (GitHub's expression grammar). Linear; never throws. */
export declare function readExpression(text: string): ExpressionFlow;
