export declare const capabilitiesKept: import("../rule.ts").IacRule;
