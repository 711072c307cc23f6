/** `pscale_tkn_`, `pscale_pw_` or `pscale_oauth_` and 32 to 64 characters. */
export declare const planetscaleToken: import("../secret-rule.ts").SecretRule;
