export declare const seccompUnconfined: import("../rule.ts").IacRule;
