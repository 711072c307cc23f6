export declare const hostPath: import("../rule.ts").IacRule;
