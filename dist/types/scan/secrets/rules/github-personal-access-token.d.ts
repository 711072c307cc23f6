/** `ghp_`, 30 letters or digits, CRC-32 of these in six base62 digits. */
export declare const githubPersonalAccessToken: import("../secret-rule.ts").SecretRule;
