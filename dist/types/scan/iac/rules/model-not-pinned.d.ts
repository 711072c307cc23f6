export declare const modelNotPinned: import("../rule.ts").IacRule;
