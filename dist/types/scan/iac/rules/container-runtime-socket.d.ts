export declare const containerRuntimeSocket: import("../rule.ts").IacRule;
