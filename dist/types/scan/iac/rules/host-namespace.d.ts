export declare const hostNamespace: import("../rule.ts").IacRule;
