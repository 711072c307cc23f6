/** A UUID near `pinecone`, with `key` or `token` between. */
export declare const pineconeLegacyApiKey: import("../secret-rule.ts").SecretRule;
