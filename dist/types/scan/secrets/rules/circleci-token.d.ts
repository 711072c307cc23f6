/** `CCIPAT_` or `CCIPRJ_`, 22 letters or digits, `_`, 40 hex digits. */
export declare const circleciToken: import("../secret-rule.ts").SecretRule;
