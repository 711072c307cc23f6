/** `indeterminate` = was not able to look; it blocks. */
export declare const VERDICTS: readonly ["pass", "block", "indeterminate"];
export type Verdict = (typeof VERDICTS)[number];
/** How the verdict acts at the very end of a run. The verdict itself never depends on it. */
export declare const MODES: readonly ["enforce", "warn", "dry-run"];
export type Mode = (typeof MODES)[number];
/** The worst of the given verdicts; `pass` only when all pass. An empty list passes nothing: indeterminate. */
export declare function worstVerdict(verdicts: Iterable<Verdict>): Verdict;
