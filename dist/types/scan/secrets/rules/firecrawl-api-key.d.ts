/** `fc-` and 32 hex digits. */
export declare const firecrawlApiKey: import("../secret-rule.ts").SecretRule;
