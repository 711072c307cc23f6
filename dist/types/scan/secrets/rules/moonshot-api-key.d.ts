/** `sk-` and 48 letters or digits near `moonshot` or `kimi`. */
export declare const moonshotApiKey: import("../secret-rule.ts").SecretRule;
