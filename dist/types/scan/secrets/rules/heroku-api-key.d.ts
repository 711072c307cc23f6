/** `HRKU-AA` and 58 characters. */
export declare const herokuApiKey: import("../secret-rule.ts").SecretRule;
