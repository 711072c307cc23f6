export declare const trustRemoteCode: import("../rule.ts").IacRule;
