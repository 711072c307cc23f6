export declare const untrustedCheckout: import("../rule.ts").IacRule;
