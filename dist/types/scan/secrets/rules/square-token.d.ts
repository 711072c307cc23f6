/** `sq0csp-` and 43 characters, or `EAAA` and 60. */
export declare const squareToken: import("../secret-rule.ts").SecretRule;
