/** 32 hex digits, `-us`, the number of the data centre. */
export declare const mailchimpApiKey: import("../secret-rule.ts").SecretRule;
