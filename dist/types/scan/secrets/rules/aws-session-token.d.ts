/** At least 100 base64 characters that start as STS tokens do. */
export declare const awsSessionToken: import("../secret-rule.ts").SecretRule;
