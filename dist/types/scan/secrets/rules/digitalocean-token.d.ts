/** `dop_v1_`, `doo_v1_` or `dor_v1_` and 64 hex digits. */
export declare const digitaloceanToken: import("../secret-rule.ts").SecretRule;
