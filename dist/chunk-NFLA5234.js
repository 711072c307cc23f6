
// src/domain/score-profile.ts
var BOM_SCORE_PROFILES = [
  "identity",
  "aisvs-6.2",
  "g7-2026-05",
  "ai-act-annex-iv-readiness",
  "owasp-compat"
];
var DEFAULT_SCORE_PROFILE = "identity";

export {
  BOM_SCORE_PROFILES,
  DEFAULT_SCORE_PROFILE
};
