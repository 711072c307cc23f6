/** `xoxb-` and its relatives, groups of digits, letters or digits. */
export declare const slackToken: import("../secret-rule.ts").SecretRule;
