/** The password in a web, git or file transfer address. */
export declare const basicAuthUrl: import("../secret-rule.ts").SecretRule;
