/** 32 hex digits near the name of the service. */
export declare const azureAiKey: import("../secret-rule.ts").SecretRule;
