/** CVE ids by feed (`feedKey`): what the files of a policy list, at or above the score that it asks for. */
export type VulnerabilityFeeds = ReadonlyMap<string, ReadonlySet<string>>;
/** Name of a feed with everything that decides what it lists. */
export declare function feedKey(rule: {
    readonly file: string;
    readonly sha256: string;
    readonly atLeast?: number;
}): string;
/** The CVE ids in a text, in capitals. */
export declare function mentionedCves(text: string): string[];
