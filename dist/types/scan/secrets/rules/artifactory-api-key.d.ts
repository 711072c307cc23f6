/** `AKCp` and 69 letters or digits, or `cmVmdGtu` and 56. */
export declare const artifactoryApiKey: import("../secret-rule.ts").SecretRule;
