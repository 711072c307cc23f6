/** `nvapi-` and 60 to 70 characters. */
export declare const nvidiaApiKey: import("../secret-rule.ts").SecretRule;
