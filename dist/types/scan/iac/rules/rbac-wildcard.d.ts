export declare const rbacWildcard: import("../rule.ts").IacRule;
