/** The last part of the address. */
export declare const discordWebhook: import("../secret-rule.ts").SecretRule;
