/** `sk-`, 20 letters or digits, the mark, 20 letters or digits. */
export declare const openaiLegacyApiKey: import("../secret-rule.ts").SecretRule;
