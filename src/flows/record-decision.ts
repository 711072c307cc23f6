import type { AuditEvent } from '../audit/audit-event.ts';
import type { Decision } from '../domain/decision.ts';
import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import { makeDecisionStatements } from '../gate/decision-statements.ts';
import { actorOfSigner, runOf } from './audit-event.ts';
import type { AppendOutcome, AuditWriteOptions } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import { signStatement, type StoredEvidence } from './evidence-sink.ts';

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
export async function recordDecision(
  decision: Decision,
  options: RecordDecisionOptions,
  context: FlowContext,
): Promise<RecordedDecision> {
  const { signer, store } = options;
  const anchor = options.audit === undefined ? undefined : await anchorOf(options.audit, context);
  const { vsa, svr } = makeDecisionStatements(decision, anchor);
  const bundles: SignedBundle[] = [];
  for (const statement of [vsa, svr]) bundles.push(await signStatement(statement, signer));
  let audit: AppendOutcome | undefined;
  if (options.audit !== undefined) {
    // What reads and writes logs is loaded only for a log.
    const { appendToAudit } = await import('./audit-write.ts');
    const { stateBefore } = await import('./audit-history.ts');
    const event = await eventOf(decision, bundles, { signer, context });
    const { environment } = decision;
    const withBefore = async (directory: string) => ({
      ...event,
      ...(await stateBefore(directory, { action: 'gate', environment })),
    });
    audit = await appendToAudit(withBefore, options.audit, context);
  }
  const stored: StoredEvidence[] = [];
  for (const bundle of bundles) {
    const file = await store.put(decision.subject.digest, 'decision', bundle);
    stored.push({ kind: 'decision', bundleSha256: bundle.sha256, file });
  }
  return { stored, audit };
}

async function anchorOf(audit: AuditWriteOptions, context: FlowContext) {
  const { readAnchor } = await import('./audit-anchor.ts');
  return await readAnchor(audit, context);
}

/** Most bundles an audit event names (its schema); the decision itself names them all. */
const MAX_NAMED_BUNDLES = 256;

async function eventOf(
  decision: Decision,
  bundles: readonly SignedBundle[],
  { signer, context }: { readonly signer: Signer; readonly context: FlowContext },
): Promise<AuditEvent> {
  const { subject, environment, policy, verdict, evidence } = decision;
  const { stateAfter } = await import('./audit-history.ts');
  return {
    action: 'gate',
    actor: actorOfSigner(await signer.identity()),
    ...stateAfter(subject, verdict),
    environment,
    decision: { sha256: bundles[0]?.sha256 ?? '', verdict },
    evidence: [...new Set(evidence.map(({ bundleSha256 }) => bundleSha256))].slice(0, MAX_NAMED_BUNDLES),
    policy: { ...policy },
    details: { allowed: decision.allowed, mode: decision.mode },
    ...runOf(context),
  };
}
