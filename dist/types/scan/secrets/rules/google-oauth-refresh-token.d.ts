/** `1//0` and 40 to 120 characters. */
export declare const googleOauthRefreshToken: import("../secret-rule.ts").SecretRule;
