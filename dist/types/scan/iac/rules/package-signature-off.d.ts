export declare const packageSignatureOff: import("../rule.ts").IacRule;
