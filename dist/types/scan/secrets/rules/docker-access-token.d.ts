/** `dckr_pat_` and 27 characters, or `dckr_oat_` and 32. */
export declare const dockerAccessToken: import("../secret-rule.ts").SecretRule;
