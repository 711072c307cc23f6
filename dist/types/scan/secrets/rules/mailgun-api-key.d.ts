/** `key-` and 32 hex digits, or three groups of hex digits, near `mailgun`. */
export declare const mailgunApiKey: import("../secret-rule.ts").SecretRule;
