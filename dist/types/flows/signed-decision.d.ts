import type { Subject } from '../domain/subject.ts';
import { type VsaPredicate } from '../gate/decision-predicate.ts';
import { type ReadDecision } from '../gate/read-decision.ts';
import type { FlowContext } from './context.ts';
import type { LoadedPolicy } from './load-policy.ts';
/** A decision as it was signed, verified. */
export interface SignedDecision {
    readonly subject: Subject;
    readonly vsa: VsaPredicate;
    readonly said: ReadDecision['said'];
    /** Name of the gate in the policy. */
    readonly signedBy: string;
}
/**
 * Verifies the bundle of a decision (VSA) with the eyes of a policy: one of its gates must have signed it, and it must not
 * contradict itself. Errors: `evidence-invalid`, `malformed`, those of the policy's credentials.
 */
export declare function readSignedDecision(bytes: Uint8Array, { loaded, file }: {
    readonly loaded: LoadedPolicy;
    readonly file: string;
}, { clock }: Pick<FlowContext, 'clock'>): Promise<SignedDecision>;
