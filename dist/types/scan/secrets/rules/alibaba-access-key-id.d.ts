/** `LTAI` and 12 to 24 letters or digits. */
export declare const alibabaAccessKeyId: import("../secret-rule.ts").SecretRule;
