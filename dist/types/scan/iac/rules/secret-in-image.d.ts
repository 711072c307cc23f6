export declare const secretInImage: import("../rule.ts").IacRule;
