/** The last part of the address. */
export declare const slackWebhook: import("../secret-rule.ts").SecretRule;
