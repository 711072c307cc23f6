export declare const privilegedContainer: import("../rule.ts").IacRule;
