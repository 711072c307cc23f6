import type { Decision } from '../domain/decision.ts';
import type { EvidenceStore, Signer } from '../domain/ports.ts';
import type { AppendOutcome, AuditWriteOptions } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import { type StoredEvidence } from './evidence-sink.ts';
export interface RecordDecisionOptions {
    readonly signer: Signer;
    readonly audit: AuditWriteOptions | undefined;
    readonly store: EvidenceStore;
}
/** What became of a decision. */
export interface RecordedDecision {
    readonly stored: readonly StoredEvidence[];
    readonly audit: AppendOutcome | undefined;
}
/**
 * Signs a decision, appends it to the audit log, and stores it. The log comes before the store: a decision that could not
 * be logged must not be found by the next gate. The VSA names the head of the log that it is then appended to.
 */
export declare function recordDecision(decision: Decision, options: RecordDecisionOptions, context: FlowContext): Promise<RecordedDecision>;
