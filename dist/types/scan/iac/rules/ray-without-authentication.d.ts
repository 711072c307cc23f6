export declare const rayWithoutAuthentication: import("../rule.ts").IacRule;
