export declare const rbacPodExec: import("../rule.ts").IacRule;
