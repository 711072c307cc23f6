/** `sbp_` and 40 hex digits, or `sb_secret_` and 31 or more characters. */
export declare const supabaseAccessToken: import("../secret-rule.ts").SecretRule;
