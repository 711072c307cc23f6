import type { AibomRequirement } from '../domain/policy.ts';

/** What every rule about the content of AI-BOMs gets. */
export interface RuleContext {
  /** Id of the check. */
  readonly id: string;
  readonly remedy: string;
}

/** Rules of a requirement of kind `aibom`, each of which is one line of the decision. */
export const BOM_RULES = ['score', 'completeness', 'licenses', 'base-models', 'consumers'] as const;
export type BomRule = (typeof BOM_RULES)[number];

/** Id of the check of one rule: `licenses:aibom`. */
export function bomRuleId(rule: BomRule, key: string): string {
  return `${rule}:${key}`;
}

/** Rules of a requirement that are lines of their own; `consumers` is one whenever a document names some. */
export function bomRulesOf({
  profile,
  minScores = [],
  licenses,
  baseModels,
  complete,
  consumers,
}: AibomRequirement): readonly BomRule[] {
  const asked: Readonly<Record<BomRule, boolean>> = {
    score: minScores.length > 0 || (profile !== undefined && profile !== 'identity'),
    completeness: complete === true,
    licenses: licenses !== undefined,
    'base-models': baseModels !== undefined,
    consumers: consumers === true,
  };
  return BOM_RULES.filter((rule) => asked[rule]);
}

/** The command that makes the document anew, with what people state. */
export function declareCommand(command: string): string {
  return `${command} --declarations aibom.yml`;
}
