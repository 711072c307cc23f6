export declare const modelVolumeWritable: import("../rule.ts").IacRule;
