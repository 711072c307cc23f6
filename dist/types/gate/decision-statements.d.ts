import { type AuditAnchor } from './audit-anchor.ts';
import type { Decision } from '../domain/decision.ts';
import { type Statement } from '../domain/statement.ts';
import { type SvrPredicate, type VsaPredicate } from './decision-predicate.ts';
/** A decision in the two forms in which it is signed. */
export interface DecisionStatements {
    /** SLSA VSA v1 with everything that was checked; PASSED exactly when the verdict is `pass`, overridden or not. */
    readonly vsa: Statement<VsaPredicate>;
    /** in-toto SVR v0.2: the passing properties alone. */
    readonly svr: Statement<SvrPredicate>;
}
/**
 * Statements about the subject of a decision, to be signed; `audit` is the head of the audit log that the VSA names.
 * Errors: `invalid-subject`.
 */
export declare function makeDecisionStatements(decision: Decision, audit?: AuditAnchor): DecisionStatements;
