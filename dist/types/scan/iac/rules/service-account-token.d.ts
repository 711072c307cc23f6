export declare const serviceAccountToken: import("../rule.ts").IacRule;
