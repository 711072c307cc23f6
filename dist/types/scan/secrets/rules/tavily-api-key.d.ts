/** `tvly-`, perhaps `dev-` or `prod-`, and 32 letters or digits. */
export declare const tavilyApiKey: import("../secret-rule.ts").SecretRule;
