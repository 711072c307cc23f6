export declare const actionNotPinned: import("../rule.ts").IacRule;
