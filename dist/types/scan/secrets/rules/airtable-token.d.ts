/** `pat`, 14 letters or digits, `.`, 64 hex digits. */
export declare const airtableToken: import("../secret-rule.ts").SecretRule;
