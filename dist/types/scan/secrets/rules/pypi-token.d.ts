/** `pypi-` and a macaroon, whose start names the index. */
export declare const pypiToken: import("../secret-rule.ts").SecretRule;
