import type { RuleMeta } from '../../domain/scan.ts';
import type { AssignmentShape, NearShape, RuleExamples, SecretRule, TokenShape } from './secret-rule.ts';
interface RuleSpec {
    readonly id: string;
    readonly title: string;
    /** Default critical. */
    readonly severity?: RuleMeta['severity'];
    /** Default high for tokens, medium for values near a name, low for assignments. */
    readonly confidence?: RuleMeta['confidence'];
    readonly remediation: string;
    readonly references: readonly string[];
    readonly keywords: readonly string[];
    readonly minEntropy?: number;
    readonly check?: SecretRule['check'];
    readonly strength?: SecretRule['strength'];
    readonly stopwords?: boolean;
    readonly examples: () => RuleExamples;
}
/** A rule for secrets that carry their own mark. */
export declare function tokenRule(spec: RuleSpec & Omit<TokenShape, 'kind'>): SecretRule;
/** A rule for secrets that are known only by the name beside them. */
export declare function nearRule(spec: RuleSpec & Omit<NearShape, 'kind'>): SecretRule;
/** A rule for values assigned to a telling name; says nothing in files that are full of harmless random text. */
export declare function assignmentRule(spec: RuleSpec & Omit<AssignmentShape, 'kind'>): SecretRule;
export {};
