/** `pplx-` and 48 letters or digits. */
export declare const perplexityApiKey: import("../secret-rule.ts").SecretRule;
