export declare const privilegeEscalation: import("../rule.ts").IacRule;
