/** 32 hex digits near `kaggle`, with `key` between. */
export declare const kaggleLegacyKey: import("../secret-rule.ts").SecretRule;
