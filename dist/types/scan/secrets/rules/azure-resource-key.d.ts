/** 84 characters with `JQQJ99` at the 53rd place and a provider code at the 77th. */
export declare const azureResourceKey: import("../secret-rule.ts").SecretRule;
