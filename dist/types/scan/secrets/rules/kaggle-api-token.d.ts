/** `KGAT_` and 32 hex digits. */
export declare const kaggleApiToken: import("../secret-rule.ts").SecretRule;
