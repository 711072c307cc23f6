/** `pcsk_`, a short id, `_`, 63 letters or digits. */
export declare const pineconeApiKey: import("../secret-rule.ts").SecretRule;
