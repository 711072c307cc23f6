/** `indeterminate` = was not able to look; it blocks. */
export const VERDICTS = ['pass', 'block', 'indeterminate'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the verdict acts at the very end of a run. The verdict itself never depends on it. */
export const MODES = ['enforce', 'warn', 'dry-run'] as const;
export type Mode = (typeof MODES)[number];

/** The worst of the given verdicts; `pass` only when all pass. An empty list passes nothing: indeterminate. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let seen = 0;
  let worst: Verdict = 'pass';
  for (const verdict of verdicts) {
    seen += 1;
    if (verdict === 'block') worst = 'block';
    else if (verdict === 'indeterminate' && worst === 'pass') worst = 'indeterminate';
  }
  return seen === 0 ? 'indeterminate' : worst;
}
