/** Whether the random tests run all their rounds, as in `.ci/run`. */
export const FULL_RUN = process.env['FUZZ'] === 'full';

/**
 * Rounds of a seeded random test: a quick tenth by default, all of them with `FUZZ=full` as in `.ci/run`. The seed is
 * fixed, so the quick rounds are the first of the full ones.
 */
export function fuzzRuns(full: number): number {
  return FULL_RUN ? full : Math.ceil(full / 10);
}
