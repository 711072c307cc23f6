export declare const rootUser: import("../rule.ts").IacRule;
