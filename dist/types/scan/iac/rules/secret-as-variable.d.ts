export declare const secretAsVariable: import("../rule.ts").IacRule;
