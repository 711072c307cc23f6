/** `auth` in a Docker `config.json` or a pull secret: base64 of user and password. */
export declare const dockerConfigAuth: import("../secret-rule.ts").SecretRule;
