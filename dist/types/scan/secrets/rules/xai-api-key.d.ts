/** `xai-` and about 80 letters or digits. */
export declare const xaiApiKey: import("../secret-rule.ts").SecretRule;
