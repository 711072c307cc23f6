import type { BomScoreProfile } from '../domain/score-profile.ts';
import { type ScoreElement } from './score-elements.ts';
/** Elements of a profile that counts elements. */
export declare function elementsOf(profile: Exclude<BomScoreProfile, 'owasp-compat'>): readonly ScoreElement[];
