/** `sk_` and 48 hex digits. */
export declare const elevenlabsApiKey: import("../secret-rule.ts").SecretRule;
