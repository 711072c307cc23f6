/** `PMAK-`, 24 hex digits, `-`, 34 hex digits. */
export declare const postmanApiKey: import("../secret-rule.ts").SecretRule;
