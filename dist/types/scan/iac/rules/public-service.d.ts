export declare const publicService: import("../rule.ts").IacRule;
