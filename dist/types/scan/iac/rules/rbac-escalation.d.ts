export declare const rbacEscalation: import("../rule.ts").IacRule;
