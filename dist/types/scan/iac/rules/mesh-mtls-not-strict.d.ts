export declare const meshMtlsNotStrict: import("../rule.ts").IacRule;
