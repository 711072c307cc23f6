export declare const longLivedCloudKey: import("../rule.ts").IacRule;
