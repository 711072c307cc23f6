export declare const workflowWriteAll: import("../rule.ts").IacRule;
