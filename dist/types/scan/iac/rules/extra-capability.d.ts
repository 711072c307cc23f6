export declare const extraCapability: import("../rule.ts").IacRule;
