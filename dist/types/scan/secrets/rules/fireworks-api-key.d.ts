/** `fw_` and 22 to 24 letters or digits. */
export declare const fireworksApiKey: import("../secret-rule.ts").SecretRule;
