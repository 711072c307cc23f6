export declare const notebookWithoutAuthentication: import("../rule.ts").IacRule;
