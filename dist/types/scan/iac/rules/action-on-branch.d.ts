export declare const actionOnBranch: import("../rule.ts").IacRule;
