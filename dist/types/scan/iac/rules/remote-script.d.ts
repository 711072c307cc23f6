export declare const remoteScript: import("../rule.ts").IacRule;
