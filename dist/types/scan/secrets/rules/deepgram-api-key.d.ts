/** 40 hex digits near `deepgram`, with `key` or `token` between. */
export declare const deepgramApiKey: import("../secret-rule.ts").SecretRule;
