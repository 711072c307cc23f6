import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import type { NearShape, SecretRule } from './secret-rule.ts';
/** The first run of letters and digits behind the keyword that is a value of this rule. */
export declare function matchNear(text: EngineText, hit: KeywordHit, context: {
    readonly rule: SecretRule;
    readonly shape: NearShape;
    readonly budget: WorkBudget;
}): SecretMatch | undefined;
