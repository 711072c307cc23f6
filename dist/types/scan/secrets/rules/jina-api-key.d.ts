/** `jina_` and 60 characters. */
export declare const jinaApiKey: import("../secret-rule.ts").SecretRule;
