export declare const nonRootNotEnforced: import("../rule.ts").IacRule;
