/** A UUID near `heroku`, with `key`, `token` or `password` between. */
export declare const herokuLegacyApiKey: import("../secret-rule.ts").SecretRule;
