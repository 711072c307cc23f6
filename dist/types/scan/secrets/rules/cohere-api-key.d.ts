/** 40 letters or digits near `cohere` or `CO_API_KEY`. */
export declare const cohereApiKey: import("../secret-rule.ts").SecretRule;
