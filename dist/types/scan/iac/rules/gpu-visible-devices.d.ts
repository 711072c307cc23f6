export declare const gpuVisibleDevices: import("../rule.ts").IacRule;
