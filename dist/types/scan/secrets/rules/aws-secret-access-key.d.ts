/** 40 base64 characters near the name AWS gives it. */
export declare const awsSecretAccessKey: import("../secret-rule.ts").SecretRule;
