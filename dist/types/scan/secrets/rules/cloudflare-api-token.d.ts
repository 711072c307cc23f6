/** 40 characters near `cloudflare` or `cf_api`, with `key` or `token` between. */
export declare const cloudflareApiToken: import("../secret-rule.ts").SecretRule;
