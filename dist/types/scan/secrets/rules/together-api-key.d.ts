/** `tgp_v1_` and 43 characters. */
export declare const togetherApiKey: import("../secret-rule.ts").SecretRule;
