/** `sk-lf-` and a UUID. */
export declare const langfuseSecretKey: import("../secret-rule.ts").SecretRule;
