import type { DigestSet } from '../domain/digest.ts';
import type { SignedBundle, Signer } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
/** What was signed about what. */
export interface SignedAct {
    /** `file-signature`: of the bytes of one file, which is no evidence for a gate. */
    readonly kind: EvidenceKind | 'file-signature';
    readonly subject: Subject | {
        readonly name?: string | undefined;
        readonly digest: DigestSet;
    };
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
/**
 * The trail of a run; undefined when no log was named. `gathered`: events wait for `flush`, so that a run of many
 * statements signs one checkpoint. Errors: `invalid-input` (one of log and key without the other, or nobody who signs).
 */
export declare function openTrail(options: AuditOptions, context: FlowContext, { gathered, signs }?: {
    readonly gathered?: boolean;
    readonly signs?: boolean;
}): AuditTrail | undefined;
