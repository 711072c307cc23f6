/** `r8_` and 37 letters or digits. */
export declare const replicateApiToken: import("../secret-rule.ts").SecretRule;
