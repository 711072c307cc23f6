/** `figd_` and 40 characters. */
export declare const figmaToken: import("../secret-rule.ts").SecretRule;
