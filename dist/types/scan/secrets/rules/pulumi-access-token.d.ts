/** `pul-` and 40 hex digits. */
export declare const pulumiAccessToken: import("../secret-rule.ts").SecretRule;
