export declare const remoteAccessService: import("../rule.ts").IacRule;
