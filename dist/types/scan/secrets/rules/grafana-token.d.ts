/** `glsa_`, 32 letters or digits, `_`, 8 hex digits; or `glc_` and base64. */
export declare const grafanaToken: import("../secret-rule.ts").SecretRule;
