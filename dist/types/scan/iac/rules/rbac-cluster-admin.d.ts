export declare const rbacClusterAdmin: import("../rule.ts").IacRule;
