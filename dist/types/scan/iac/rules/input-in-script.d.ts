export declare const inputInScript: import("../rule.ts").IacRule;
