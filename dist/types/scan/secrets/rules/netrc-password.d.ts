/** The password of a machine in a `.netrc` file. */
export declare const netrcPassword: import("../secret-rule.ts").SecretRule;
