export declare const allSecretsExposed: import("../rule.ts").IacRule;
