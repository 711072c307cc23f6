/** `lin_api_` and 40 letters or digits. */
export declare const linearApiKey: import("../secret-rule.ts").SecretRule;
