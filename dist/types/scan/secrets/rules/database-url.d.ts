/** The password in the address of a database, a queue or a directory. */
export declare const databaseUrl: import("../secret-rule.ts").SecretRule;
