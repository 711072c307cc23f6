export declare const credentialInWorkflow: import("../rule.ts").IacRule;
