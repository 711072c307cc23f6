/** A UUID near `snyk`, with `token` or `key` between. */
export declare const snykToken: import("../secret-rule.ts").SecretRule;
