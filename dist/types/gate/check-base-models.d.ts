import type { DecisionCheck } from '../domain/decision.ts';
import type { BaseModelRule } from '../domain/aibom-policy.ts';
import type { RuleContext } from './bom-rule.ts';
import { type CountedBom } from './counted-bom.ts';
/**
 * Whether any AI-BOM says that the model descends from one that may not be used. Digests are looked for in every
 * component, so that the weights of a denied model are found under another name. A base that nothing identifies cannot
 * be compared, and is undecided unless `allow` names it.
 */
export declare function checkBaseModels({ allow, deny }: BaseModelRule, boms: readonly CountedBom[], { id, remedy }: RuleContext): DecisionCheck;
