export declare const scriptInjection: import("../rule.ts").IacRule;
