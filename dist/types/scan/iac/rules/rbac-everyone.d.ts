export declare const rbacEveryone: import("../rule.ts").IacRule;
