/** `sk-` and 32 hex digits near `deepseek`. */
export declare const deepseekApiKey: import("../secret-rule.ts").SecretRule;
