/** A password in quotes, or in a configuration file, that is no word. */
export declare const genericPassword: import("../secret-rule.ts").SecretRule;
