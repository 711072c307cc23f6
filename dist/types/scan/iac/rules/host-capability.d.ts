export declare const hostCapability: import("../rule.ts").IacRule;
