export declare const gpuMemoryShared: import("../rule.ts").IacRule;
