export declare const buildIsolationOff: import("../rule.ts").IacRule;
