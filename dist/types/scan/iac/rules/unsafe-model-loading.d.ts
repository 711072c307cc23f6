export declare const unsafeModelLoading: import("../rule.ts").IacRule;
