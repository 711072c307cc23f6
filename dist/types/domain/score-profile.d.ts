/** What a bill of materials can be scored by; the elements of each are in src/aibom/score-profiles.ts. */
export declare const BOM_SCORE_PROFILES: readonly ["identity", "aisvs-6.2", "g7-2026-05", "ai-act-annex-iv-readiness", "owasp-compat"];
export type BomScoreProfile = (typeof BOM_SCORE_PROFILES)[number];
export declare const DEFAULT_SCORE_PROFILE: BomScoreProfile;
