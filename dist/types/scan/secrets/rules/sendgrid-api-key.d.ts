/** `SG.`, 22 characters, `.`, 43 characters. */
export declare const sendgridApiKey: import("../secret-rule.ts").SecretRule;
