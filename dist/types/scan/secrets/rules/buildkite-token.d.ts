/** `bkua_` and 40 hex digits. */
export declare const buildkiteToken: import("../secret-rule.ts").SecretRule;
