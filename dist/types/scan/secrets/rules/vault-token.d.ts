/** `hvs.` (service), `hvb.` (batch) or `hvr.` (recovery) and at least 90 characters. */
export declare const vaultToken: import("../secret-rule.ts").SecretRule;
