/** `ghu_` (user) or `ghs_` (installation), 30 letters or digits, CRC-32 of these in six base62 digits. */
export declare const githubAppToken: import("../secret-rule.ts").SecretRule;
