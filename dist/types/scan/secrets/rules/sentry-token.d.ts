/** `sntryu_` and 64 hex digits, or `sntrys_` and base64. */
export declare const sentryToken: import("../secret-rule.ts").SecretRule;
