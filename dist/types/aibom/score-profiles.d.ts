import { type ScoreElement } from './score-elements.ts';
/** Profiles that a document can be scored by. */
export declare const SCORE_PROFILES: readonly ["identity", "aisvs-6.2", "g7-2026-05", "ai-act-annex-iv-readiness", "owasp-compat"];
export type ScoreProfile = (typeof SCORE_PROFILES)[number];
/** Elements of a profile that counts elements. */
export declare function elementsOf(profile: Exclude<ScoreProfile, 'owasp-compat'>): readonly ScoreElement[];
