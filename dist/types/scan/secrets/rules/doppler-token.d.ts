/** `dp.` and a kind, perhaps the config, 40 to 44 letters or digits. */
export declare const dopplerToken: import("../secret-rule.ts").SecretRule;
