export declare const secretsInherit: import("../rule.ts").IacRule;
