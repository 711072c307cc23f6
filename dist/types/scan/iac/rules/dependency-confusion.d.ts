export declare const dependencyConfusion: import("../rule.ts").IacRule;
