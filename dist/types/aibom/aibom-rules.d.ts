import { type Finding } from '../domain/finding.ts';
import type { RuleMeta } from '../domain/scan.ts';
/** What the AI-BOM can say about a model besides its facts. */
export declare const AIBOM_RULES: readonly [RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta, RuleMeta];
export type AibomRuleId = (typeof AIBOM_RULES)[number]['id'];
export interface AibomFindingPlace {
    readonly path: string;
    readonly pointer?: string;
    readonly line?: number;
    readonly column?: number;
}
/** Makes a finding of one of the rules above; the message is one clean line. */
export declare function aibomFinding(ruleId: AibomRuleId, place: AibomFindingPlace, message: string): Finding;
