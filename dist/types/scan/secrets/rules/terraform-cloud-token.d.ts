/** 14 letters or digits, `.atlasv1.`, 60 to 70 characters. */
export declare const terraformCloudToken: import("../secret-rule.ts").SecretRule;
