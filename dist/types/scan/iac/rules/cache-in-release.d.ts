export declare const cacheInRelease: import("../rule.ts").IacRule;
