/** 64 hex digits near `together`, with `key` or `token` between. */
export declare const togetherLegacyApiKey: import("../secret-rule.ts").SecretRule;
