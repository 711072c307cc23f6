import type { BomScoreProfile } from '../domain/score-profile.ts';
import { scoreBomFile } from '../flows/score-bom.ts';
import { renderBomScore } from '../report/bom-score-text.ts';
import { done, type Verb } from './verb.ts';

export interface AibomScoreVerbOptions {
  readonly file: string;
  readonly profile?: BomScoreProfile;
  readonly minimum?: number;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const aibomScoreVerb: Verb<AibomScoreVerbOptions> = async ({ file, ...options }, { terminal }) => {
  const scored = await scoreBomFile(file, options);
  const { name, verdict, profile, score, isMet, lines } = scored;
  const json = { file: name, verdict, profile, score, met: isMet, elements: lines };
  return done(renderBomScore(scored, terminal), json, EXIT[verdict]);
};
