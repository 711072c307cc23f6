export declare const compromisedRelease: import("../rule.ts").IacRule;
