/** `dapi`, 32 hex digits, perhaps `-` and a digit. */
export declare const databricksToken: import("../secret-rule.ts").SecretRule;
