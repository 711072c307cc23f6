/** CVE ids by feed (`feedKey`): what the files of a policy list, at or above the score that it asks for. */
export type VulnerabilityFeeds = ReadonlyMap<string, ReadonlySet<string>>;

/** Name of a feed with everything that decides what it lists. */
export function feedKey(rule: {
  readonly file: string;
  readonly sha256: string;
  readonly atLeast?: number;
}): string {
  const { file, sha256, atLeast } = rule;
  return `${sha256} ${file}${atLeast === undefined ? '' : ` ${String(atLeast)}`}`;
}

const MENTIONED = /CVE-\d{4}-\d{4,19}/gi;

/** The CVE ids in a text, in capitals. */
export function mentionedCves(text: string): string[] {
  return [...text.matchAll(MENTIONED)].map(([id]) => id.toUpperCase());
}
