export declare const sudoInImage: import("../rule.ts").IacRule;
