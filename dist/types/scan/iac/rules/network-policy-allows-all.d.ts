export declare const networkPolicyAllowsAll: import("../rule.ts").IacRule;
