import { readBom } from '../aibom/bom-view.ts';
import { scoreBom, type BomScore } from '../aibom/score-bom.ts';
import { DEFAULT_SCORE_PROFILE, type BomScoreProfile } from '../domain/score-profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import { readBomFile } from './read-bom-file.ts';

export interface ScoreBomOptions {
  /** Default: `identity`. */
  readonly profile?: BomScoreProfile | undefined;
  /** Lowest score that passes, 0 to 100; default 0. */
  readonly minimum?: number | undefined;
}

export interface BomScored extends BomScore {
  readonly name: string;
  /**
   * `block`: something required is missing, or the score is below the minimum; `indeterminate`: something required is
   * not there because the document says that it could not be read.
   */
  readonly verdict: Verdict;
}

/** How much of a profile a document of any tool has. Errors: those of the file; `malformed`, `unsupported`. */
export async function scoreBomFile(
  file: string,
  { profile = DEFAULT_SCORE_PROFILE, minimum = 0 }: ScoreBomOptions,
): Promise<BomScored> {
  const { name, bytes } = await readBomFile(file);
  const scored = scoreBom(readBom(bytes, name), profile);
  return { ...scored, name, verdict: verdictOf(scored, minimum) };
}

function verdictOf({ score, isMet, lines }: BomScore, minimum: number): Verdict {
  const isMissing = lines.some(({ level, state }) => level === 'required' && state === 'missing');
  if (isMissing || score < minimum) return 'block';
  return isMet ? 'pass' : 'indeterminate';
}
