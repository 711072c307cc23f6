/** 40 hex digits near `wandb`, with `key`, `login` or `password` between. */
export declare const wandbLegacyApiKey: import("../secret-rule.ts").SecretRule;
