import type { Finding } from '../domain/finding.ts';
import type { CheckResult } from '../domain/scan.ts';
import type { SarifDescriptor } from './sarif-format.ts';
/** The rules of a scan, then those of findings that no rule describes; every finding has its index. */
export declare function collectRules({ rules, scanner }: CheckResult, findings: readonly Finding[]): {
    readonly rules: SarifDescriptor[];
    readonly indexOf: (ruleId: string) => number;
};
