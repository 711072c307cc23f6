/** `wandb_v1_` and 77 characters. */
export declare const wandbApiKey: import("../secret-rule.ts").SecretRule;
