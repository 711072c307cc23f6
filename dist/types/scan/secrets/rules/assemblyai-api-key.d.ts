/** 32 hex digits near `assemblyai`. */
export declare const assemblyaiApiKey: import("../secret-rule.ts").SecretRule;
