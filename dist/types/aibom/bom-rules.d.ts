import { type Finding } from '../domain/finding.ts';
import type { RuleMeta } from '../domain/scan.ts';
/** What can be wrong with a bill of materials, whoever wrote it. */
export declare const BOM_RULES: readonly [RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta];
export type BomRuleId = (typeof BOM_RULES)[number]['id'];
/** Collects findings about one document; at most `MAX_FINDINGS`, because a broken generator repeats itself. */
export declare class BomFindings {
    #private;
    constructor(path: string);
    add(ruleId: BomRuleId, pointer: string, message: string): void;
    get all(): readonly Finding[];
}
