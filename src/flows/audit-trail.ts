import type { AuditEvent } from '../audit/audit-event.ts';
import type { DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { SignedBundle, Signer } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { actorOfSigner, runOf } from './audit-event.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';

/** What was signed about what. */
export interface SignedAct {
  /** `file-signature`: of the bytes of one file, which is no evidence for a gate. */
  readonly kind: EvidenceKind | 'file-signature';
  readonly subject: Subject | { readonly name?: string | undefined; readonly digest: DigestSet };
  readonly bundle: Pick<SignedBundle, 'sha256'>;
  readonly signer: Pick<Signer, 'identity'>;
}

/** Records every signed statement of a run in the audit log. */
export interface AuditTrail {
  /** Called before the statement is stored: what could not be logged is not found by a gate. */
  record(act: SignedAct): Promise<void>;
  /** Appends what waits, under one checkpoint. */
  flush(): Promise<void>;
}

/** The word for the act behind a kind of evidence. */
const ACTIONS: Readonly<Record<SignedAct['kind'], string>> = {
  'file-signature': 'sign',
  'model-signature': 'sign',
  'image-signature': 'sign',
  aibom: 'aibom',
  provenance: 'provenance',
  'secret-scan': 'scan',
  'iac-scan': 'scan',
  'test-result': 'attest',
  scai: 'attest',
  posture: 'attest',
  approval: 'approve',
  waiver: 'waive',
  override: 'override',
  retirement: 'retire',
  'github-approvals': 'attest',
  decision: 'gate',
};

/**
 * The trail of a run; undefined when no log was named. `gathered`: events wait for `flush`, so that a run of many
 * statements signs one checkpoint. Errors: `invalid-input` (one of log and key without the other, or nobody who signs).
 */
export function openTrail(
  options: AuditOptions,
  context: FlowContext,
  { gathered = false, signs = true }: { readonly gathered?: boolean; readonly signs?: boolean } = {},
): AuditTrail | undefined {
  const audit = namesAudit(options);
  if (audit === undefined) return undefined;
  if (!signs) {
    throw new AppError('invalid-input', 'an audit log was given, and nothing is signed', {
      hint: 'the log records signed evidence: give evidence and a signer as well',
    });
  }
  const waiting: AuditEvent[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const { appendBatchToAudit } = await import('./audit-write.ts');
    await appendBatchToAudit(() => Promise.resolve([...waiting]), audit, context);
    waiting.length = 0;
  };
  return {
    async record(act) {
      waiting.push(await eventOf(act, context));
      if (!gathered) await flush();
    },
    flush,
  };
}

async function eventOf(
  { kind, subject, bundle, signer }: SignedAct,
  context: FlowContext,
): Promise<AuditEvent> {
  const { name, digest } = subject;
  const known = 'kind' in subject ? subject.kind : kindOf(kind, digest);
  return {
    action: ACTIONS[kind],
    actor: actorOfSigner(await signer.identity()),
    subject: { kind: known, name: name === undefined || name === '' ? kind : name, digest: { ...digest } },
    evidence: [bundle.sha256],
    details: { kind },
    ...runOf(context),
  };
}

/** A statement names digests alone; a commit is a source, and what is signed as an image is one. */
function kindOf(kind: SignedAct['kind'], digest: DigestSet): Subject['kind'] {
  if (Object.keys(digest).some((algorithm) => algorithm.startsWith('git'))) return 'source';
  return kind === 'image-signature' ? 'image' : 'model';
}
