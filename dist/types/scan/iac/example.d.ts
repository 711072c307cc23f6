import type { RuleExample } from './rule.ts';
/** A Dockerfile. */
export declare const docker: (text: string, evasion?: string) => RuleExample;
/** A manifest file as it is. */
export declare const manifest: (text: string, evasion?: string) => RuleExample;
/** A Pod with this spec; `metadata` is a flow mapping. */
export declare const pod: (spec: string, evasion?: string) => RuleExample;
/** A Deployment with one container `name: server` that has these fields. */
export declare const container: (fields: string, evasion?: string) => RuleExample;
/** A workflow file as it is. */
export declare const workflow: (text: string, evasion?: string) => RuleExample;
/** A push workflow with one job that has these steps. */
export declare const steps: (list: string, evasion?: string) => RuleExample;
/** The digest examples are pinned to. */
export declare const DIGEST: string;
/** The commit examples are pinned to. */
export declare const COMMIT = "8e8c483db84b4bee98b60c0593521ed34d9990e8";
/** The password in the addresses of examples: put in from here, so that no scanner takes the source for a leak. */
export declare const PASSWORD: string;
