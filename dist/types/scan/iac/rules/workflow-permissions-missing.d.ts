export declare const workflowPermissionsMissing: import("../rule.ts").IacRule;
