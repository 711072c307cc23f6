/** Base64 of a JSON object that starts with `api_address`. */
export declare const neptuneApiToken: import("../secret-rule.ts").SecretRule;
