export declare const rbacReadsSecrets: import("../rule.ts").IacRule;
