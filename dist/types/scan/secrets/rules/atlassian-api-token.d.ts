/** `ATATT3` or `ATCTT3` and about 185 characters, or `ATBB` and 32. */
export declare const atlassianApiToken: import("../secret-rule.ts").SecretRule;
