/** `GOCSPX-` and 28 characters. */
export declare const googleOauthClientSecret: import("../secret-rule.ts").SecretRule;
