/** A random-looking value assigned to a name that ends or goes on like a secret's: key, token, secret, credential. */
export declare const genericSecret: import("../secret-rule.ts").SecretRule;
