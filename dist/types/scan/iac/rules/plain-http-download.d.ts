export declare const plainHttpDownload: import("../rule.ts").IacRule;
