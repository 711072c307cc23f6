/** `shpat_`, `shpca_`, `shppa_` or `shpss_` and 32 hex digits. */
export declare const shopifyToken: import("../secret-rule.ts").SecretRule;
