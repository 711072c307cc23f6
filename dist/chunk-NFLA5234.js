import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

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
