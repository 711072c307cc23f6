/** `AKID` and 32 letters or digits. */
export declare const tencentSecretId: import("../secret-rule.ts").SecretRule;
