/** `glpat-` and 20 characters, or the longer routable form with a length and a checksum. */
export declare const gitlabPersonalAccessToken: import("../secret-rule.ts").SecretRule;
