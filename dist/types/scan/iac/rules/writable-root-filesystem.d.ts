export declare const writableRootFilesystem: import("../rule.ts").IacRule;
