export declare const signatureCheckNotEnforced: import("../rule.ts").IacRule;
