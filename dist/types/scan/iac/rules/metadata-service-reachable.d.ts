export declare const metadataServiceReachable: import("../rule.ts").IacRule;
