/** 86 base64 characters and `==` in a connection string. */
export declare const azureStorageAccountKey: import("../secret-rule.ts").SecretRule;
