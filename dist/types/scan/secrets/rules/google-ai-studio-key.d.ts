/** `AQ.Ab8RN6` and about 44 characters, the newer keys of the Gemini API. */
export declare const googleAiStudioKey: import("../secret-rule.ts").SecretRule;
