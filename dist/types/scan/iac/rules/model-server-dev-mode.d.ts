export declare const modelServerDevMode: import("../rule.ts").IacRule;
