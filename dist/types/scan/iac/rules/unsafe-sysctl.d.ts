export declare const unsafeSysctl: import("../rule.ts").IacRule;
