export declare const packageFromMovingSource: import("../rule.ts").IacRule;
