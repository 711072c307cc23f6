/** `cio` and 32 letters or digits. */
export declare const cargoRegistryToken: import("../secret-rule.ts").SecretRule;
