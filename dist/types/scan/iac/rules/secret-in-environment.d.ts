export declare const secretInEnvironment: import("../rule.ts").IacRule;
