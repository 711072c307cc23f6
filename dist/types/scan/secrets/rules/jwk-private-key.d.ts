/** The private member `d` of a JSON Web Key, before or behind its `kty`. */
export declare const jwkPrivateKey: import("../secret-rule.ts").SecretRule;
