/**
 * Rounds of a seeded random test: a quick sixth by default, all of them with `FUZZ=full` as in `.ci/run`. The seed is
 * fixed, so the quick rounds are the first of the full ones.
 */
export function fuzzRuns(full: number): number {
  return process.env['FUZZ'] === 'full' ? full : Math.ceil(full / 6);
}
