export declare const procMountUnmasked: import("../rule.ts").IacRule;
