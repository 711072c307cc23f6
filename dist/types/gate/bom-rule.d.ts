import type { AibomRequirement } from '../domain/policy.ts';
/** What every rule about the content of AI-BOMs gets. */
export interface RuleContext {
    /** Id of the check. */
    readonly id: string;
    readonly remedy: string;
}
/** Rules of a requirement of kind `aibom`, each of which is one line of the decision. */
export declare const BOM_RULES: readonly ["score", "completeness", "licenses", "base-models", "consumers"];
export type BomRule = (typeof BOM_RULES)[number];
/** Id of the check of one rule: `licenses:aibom`. */
export declare function bomRuleId(rule: BomRule, key: string): string;
/** Rules of a requirement that are lines of their own; `consumers` is one whenever a document names some. */
export declare function bomRulesOf({ profile, minScores, licenses, baseModels, complete, consumers, }: AibomRequirement): readonly BomRule[];
/** The command that makes the document anew, with what people state. */
export declare function declareCommand(command: string): string;
