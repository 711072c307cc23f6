/** `CFPAT-` and 43 characters. */
export declare const contentfulToken: import("../secret-rule.ts").SecretRule;
