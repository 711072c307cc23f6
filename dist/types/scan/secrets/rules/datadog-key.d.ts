/** 32 or 40 hex digits near `datadog` or `DD_API_KEY`. */
export declare const datadogKey: import("../secret-rule.ts").SecretRule;
