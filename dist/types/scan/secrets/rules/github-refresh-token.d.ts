/** `ghr_` and 36 to 76 letters or digits. */
export declare const githubRefreshToken: import("../secret-rule.ts").SecretRule;
