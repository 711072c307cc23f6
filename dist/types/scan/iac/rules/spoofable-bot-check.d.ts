export declare const spoofableBotCheck: import("../rule.ts").IacRule;
