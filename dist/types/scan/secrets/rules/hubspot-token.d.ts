/** `pat-`, the region and a UUID. */
export declare const hubspotToken: import("../secret-rule.ts").SecretRule;
