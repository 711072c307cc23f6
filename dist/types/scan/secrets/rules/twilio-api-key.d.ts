/** `SK` and 32 hex digits. */
export declare const twilioApiKey: import("../secret-rule.ts").SecretRule;
