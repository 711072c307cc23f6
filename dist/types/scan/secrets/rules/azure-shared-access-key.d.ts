/** 43 base64 characters and `=` in a connection string. */
export declare const azureSharedAccessKey: import("../secret-rule.ts").SecretRule;
