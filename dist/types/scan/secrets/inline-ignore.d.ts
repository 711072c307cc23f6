/**
 * Whether a comment asks to leave this match out: `sallyport:ignore RULE-ID[, RULE-ID]` on a line the match touches, or
 * `sallyport:ignore-next-line RULE-ID` on the line before it. A comment without the id of the rule has no effect, so
 * it cannot hide what it was not written for.
 */
export declare function isIgnoredInline(text: {
    readonly bytes: Buffer;
    readonly length: number;
}, match: {
    readonly start: number;
    readonly end: number;
}, ruleId: string): boolean;
