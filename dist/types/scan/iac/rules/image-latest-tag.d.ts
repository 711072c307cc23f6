export declare const imageLatestTag: import("../rule.ts").IacRule;
