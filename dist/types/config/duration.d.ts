/** Whole minutes, hours, days or weeks, above zero, at most four digits: `30m`, `24h`, `7d`, `2w`. */
export declare const DURATION: RegExp;
/** Milliseconds of a duration, or undefined when the text is not one. */
export declare function parseDuration(text: string): number | undefined;
