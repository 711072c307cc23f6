/** `gsk_` and 52 letters or digits. */
export declare const groqApiKey: import("../secret-rule.ts").SecretRule;
