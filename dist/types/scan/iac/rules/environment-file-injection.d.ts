export declare const environmentFileInjection: import("../rule.ts").IacRule;
