export declare const remoteAdd: import("../rule.ts").IacRule;
