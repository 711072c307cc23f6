export declare const podSecurityNotEnforced: import("../rule.ts").IacRule;
