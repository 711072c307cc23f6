export declare const hostPort: import("../rule.ts").IacRule;
