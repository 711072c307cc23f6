export declare const secretFileCopied: import("../rule.ts").IacRule;
