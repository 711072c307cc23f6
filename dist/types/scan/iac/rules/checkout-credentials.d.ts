export declare const checkoutCredentials: import("../rule.ts").IacRule;
