/** `rpa_` and 46 letters or digits. */
export declare const runpodApiKey: import("../secret-rule.ts").SecretRule;
