/** `_authToken`, `_auth` or `_password` of a registry in an `.npmrc` file. */
export declare const npmRegistryAuth: import("../secret-rule.ts").SecretRule;
