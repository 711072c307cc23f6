/** 32 hex digits near `twilio`, with `token` or `auth` between. */
export declare const twilioAuthToken: import("../secret-rule.ts").SecretRule;
