/** `pa-` and 43 characters near `voyage`. */
export declare const voyageApiKey: import("../secret-rule.ts").SecretRule;
