export declare const tlsVerificationOff: import("../rule.ts").IacRule;
