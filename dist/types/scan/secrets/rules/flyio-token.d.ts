/** `fo1_` and 43 characters, or `fm2_` and a macaroon in base64. */
export declare const flyioToken: import("../secret-rule.ts").SecretRule;
