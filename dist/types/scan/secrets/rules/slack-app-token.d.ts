/** `xapp-`, version, app id, number, 64 hex digits. */
export declare const slackAppToken: import("../secret-rule.ts").SecretRule;
