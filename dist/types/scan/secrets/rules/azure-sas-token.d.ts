/** The `sig` of a query string that starts with a storage version. */
export declare const azureSasToken: import("../secret-rule.ts").SecretRule;
