export declare const secretInConfigMap: import("../rule.ts").IacRule;
