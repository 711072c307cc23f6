export declare const broadCapability: import("../rule.ts").IacRule;
