export declare const imageRunsAsRoot: import("../rule.ts").IacRule;
