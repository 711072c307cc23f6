/** `NRAK-` and 27 capitals or digits. */
export declare const newrelicUserKey: import("../secret-rule.ts").SecretRule;
