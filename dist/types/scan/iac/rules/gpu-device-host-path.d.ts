export declare const gpuDeviceHostPath: import("../rule.ts").IacRule;
