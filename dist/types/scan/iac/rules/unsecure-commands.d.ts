export declare const unsecureCommands: import("../rule.ts").IacRule;
