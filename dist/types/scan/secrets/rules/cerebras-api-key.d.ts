/** `csk-` and 48 lower-case letters or digits. */
export declare const cerebrasApiKey: import("../secret-rule.ts").SecretRule;
