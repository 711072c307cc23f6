export declare const resourceLimits: import("../rule.ts").IacRule;
