/** Three characters, a digit, `Q~`, 31 to 34 characters. */
export declare const azureEntraClientSecret: import("../secret-rule.ts").SecretRule;
