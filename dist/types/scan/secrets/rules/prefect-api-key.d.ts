/** `pnu_` or `pnb_` and 36 letters or digits. */
export declare const prefectApiKey: import("../secret-rule.ts").SecretRule;
