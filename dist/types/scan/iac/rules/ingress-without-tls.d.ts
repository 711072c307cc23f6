export declare const ingressWithoutTls: import("../rule.ts").IacRule;
