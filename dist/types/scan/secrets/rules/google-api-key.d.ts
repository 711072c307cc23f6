/** `AIza` and 35 characters. */
export declare const googleApiKey: import("../secret-rule.ts").SecretRule;
