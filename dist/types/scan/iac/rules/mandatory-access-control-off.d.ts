export declare const mandatoryAccessControlOff: import("../rule.ts").IacRule;
