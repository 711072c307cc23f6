/** A signed JSON Web Token: two JSON objects and a signature, base64url, joined by dots. */
export declare const jsonWebToken: import("../secret-rule.ts").SecretRule;
