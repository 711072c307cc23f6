/** `rubygems_` and 48 hex digits. */
export declare const rubygemsApiKey: import("../secret-rule.ts").SecretRule;
