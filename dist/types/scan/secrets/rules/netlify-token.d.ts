/** `nfp_` and 36 letters or digits. */
export declare const netlifyToken: import("../secret-rule.ts").SecretRule;
