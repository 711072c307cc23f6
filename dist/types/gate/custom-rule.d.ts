import type { DecisionApproval, DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { CustomRule } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
/** What an expression can see (docs/policy.md): plain data, nothing that acts. */
export interface RuleFacts {
    readonly environment: string;
    readonly subject: Subject;
    readonly evidence: readonly {
        readonly kind: string;
        readonly signer: string;
        readonly predicateType: string;
        readonly predicate: unknown;
        /** `subject`, or the digest of the source it is about. */
        readonly about: string;
    }[];
    readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly path: string;
        readonly status: string;
        readonly scan: string;
    }[];
    readonly approvals: readonly {
        readonly person: string;
        readonly group: string;
        readonly counted: boolean;
        readonly channel: string;
    }[];
}
/** `problem`: why there is no answer, one line. */
export type RuleAnswer = {
    readonly kind: 'answer';
    readonly value: boolean;
} | {
    readonly kind: 'unknown';
    readonly problem: string;
};
/** Answers one expression within bounds of its own. Never throws. */
export type EvaluateRule = (expression: string, facts: RuleFacts) => RuleAnswer;
/** Id of the check of a custom rule. */
export declare function ruleCheckId({ id }: CustomRule): string;
/** One line for each rule. Whatever an expression says, it adds a line: it can take none away and change none. */
export declare function checkCustomRules(rules: readonly CustomRule[], facts: RuleFacts, evaluate: EvaluateRule | undefined): DecisionCheck[];
export interface FactSources {
    readonly environment: string;
    readonly subject: Subject;
    readonly own: readonly Evidence[];
    /** Evidence of sources, by their digest. */
    readonly sources: readonly (readonly [digest: string, evidence: readonly Evidence[]])[];
    readonly findings: readonly DecisionFinding[];
    readonly approvals: readonly DecisionApproval[];
}
/** Facts in the order of the decision, so that the order of a store cannot matter. */
export declare function ruleFacts(sources: FactSources): RuleFacts;
