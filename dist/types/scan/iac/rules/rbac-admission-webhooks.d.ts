export declare const rbacAdmissionWebhooks: import("../rule.ts").IacRule;
