/** `squ_`, `sqp_` or `sqa_` and 40 hex digits. */
export declare const sonarqubeToken: import("../secret-rule.ts").SecretRule;
