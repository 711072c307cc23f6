export declare const scriptInjectionPullRequest: import("../rule.ts").IacRule;
