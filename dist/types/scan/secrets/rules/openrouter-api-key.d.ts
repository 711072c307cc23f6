/** `sk-or-v1-` and 64 hex digits. */
export declare const openrouterApiKey: import("../secret-rule.ts").SecretRule;
