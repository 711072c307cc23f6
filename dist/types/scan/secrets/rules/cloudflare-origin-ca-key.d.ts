/** `v1.0-`, 24 hex digits, `-`, 146 hex digits. */
export declare const cloudflareOriginCaKey: import("../secret-rule.ts").SecretRule;
