export declare const memoryVolumeUnbounded: import("../rule.ts").IacRule;
