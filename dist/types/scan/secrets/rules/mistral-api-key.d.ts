/** 32 letters or digits near `mistral`. */
export declare const mistralApiKey: import("../secret-rule.ts").SecretRule;
