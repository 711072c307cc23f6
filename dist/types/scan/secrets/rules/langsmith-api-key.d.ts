/** `lsv2_pt_` (personal) or `lsv2_sk_` (service), 32 hex digits, `_`, 10 hex digits. */
export declare const langsmithApiKey: import("../secret-rule.ts").SecretRule;
