export declare const sensitiveHostPath: import("../rule.ts").IacRule;
