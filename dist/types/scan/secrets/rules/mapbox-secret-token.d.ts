/** `sk.` and a signed JSON object. */
export declare const mapboxSecretToken: import("../secret-rule.ts").SecretRule;
