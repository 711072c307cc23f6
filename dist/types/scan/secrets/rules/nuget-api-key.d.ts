/** `oy2` and 43 lower-case letters or digits. */
export declare const nugetApiKey: import("../secret-rule.ts").SecretRule;
