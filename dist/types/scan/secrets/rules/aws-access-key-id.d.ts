/** Four letters for the kind of key and 16 of base32. */
export declare const awsAccessKeyId: import("../secret-rule.ts").SecretRule;
