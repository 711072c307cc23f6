/** `sk-` and 48 letters or digits near `stability`. */
export declare const stabilityApiKey: import("../secret-rule.ts").SecretRule;
