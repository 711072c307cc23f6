/** `AGE-SECRET-KEY-1` and 58 bech32 characters. */
export declare const ageSecretKey: import("../secret-rule.ts").SecretRule;
