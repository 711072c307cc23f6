export declare const modelServerExposed: import("../rule.ts").IacRule;
