export declare const secretBuildArgument: import("../rule.ts").IacRule;
