export declare const noDefaultDenyEgress: import("../rule.ts").IacRule;
