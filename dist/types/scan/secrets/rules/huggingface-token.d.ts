/** `hf_` (users) or `api_org_` (organisations, deprecated) and 34 letters. */
export declare const huggingfaceToken: import("../secret-rule.ts").SecretRule;
