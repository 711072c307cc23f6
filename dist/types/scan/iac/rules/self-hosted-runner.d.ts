export declare const selfHostedRunner: import("../rule.ts").IacRule;
