export declare const imageNotPinned: import("../rule.ts").IacRule;
