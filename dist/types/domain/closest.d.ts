/** The candidate a mistyped name most likely meant: smallest edit distance, at most a third of its length; else undefined. */
export declare function closestTo(name: string, candidates: readonly string[]): string | undefined;
