export declare const secretManifest: import("../rule.ts").IacRule;
