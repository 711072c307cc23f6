export declare const seccompNotSet: import("../rule.ts").IacRule;
