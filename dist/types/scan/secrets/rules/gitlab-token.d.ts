/** A prefix such as `gldt-` or `glrt-` and at least 20 characters. */
export declare const gitlabToken: import("../secret-rule.ts").SecretRule;
