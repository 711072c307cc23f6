/** `ntn_` and 46 letters or digits, or `secret_` and 43. */
export declare const notionToken: import("../secret-rule.ts").SecretRule;
