export declare const noDefaultDenyIngress: import("../rule.ts").IacRule;
