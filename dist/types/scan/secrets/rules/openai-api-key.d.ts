/** `sk-proj-`, `sk-svcacct-` or `sk-admin-`; 20, 58 or 74 characters; the mark; as many characters again. */
export declare const openaiApiKey: import("../secret-rule.ts").SecretRule;
