/** `github_pat_`, 22 letters or digits, `_`, 59 letters or digits. */
export declare const githubFineGrainedToken: import("../secret-rule.ts").SecretRule;
