/** `sk-ant-api03-` or `sk-ant-admin01-`, 93 characters, `AA`; OAuth and session tokens are shorter. */
export declare const anthropicApiKey: import("../secret-rule.ts").SecretRule;
