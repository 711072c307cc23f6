import type { EngineText, KeywordHit, SecretMatch } from './engine-text.ts';
import type { AssignmentShape, SecretRule } from './secret-rule.ts';
/**
 * The value assigned to the name around the keyword: `name = "value"`, `"name": "value"`, `NAME=value`,
 * `name: str = "value"`, or `name: NAME` and `value: …` on the next line.
 */
export declare function matchAssignment(text: EngineText, hit: KeywordHit, context: {
    readonly rule: SecretRule;
    readonly shape: AssignmentShape;
}): SecretMatch | undefined;
