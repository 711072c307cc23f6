import type { AuditEvent } from '../audit/audit-event.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
/** Who did something: told by the caller (proves nothing), by the runner, or by the signature that was made. */
export type AuditActor = AuditEvent['actor'];
/** The actor of a signature, whose id anybody can check. */
export declare function actorOfSigner(signer: SignerIdentity): AuditActor;
/** The account that started the run in GitHub Actions; outside, the name that was given (`invalid-input` without one). */
export declare function actorOfRun(given: string | undefined, context: FlowContext): AuditActor;
/** Link to the run, when there is one. */
export declare function runOf(context: FlowContext): Pick<AuditEvent, 'run'>;
export interface EventParts {
    readonly action: string;
    readonly actor?: string | undefined;
    readonly subject?: Subject | undefined;
    readonly environment?: string | undefined;
    /** `NAME=VALUE` texts. */
    readonly details?: readonly string[] | undefined;
    readonly consumers?: readonly string[] | undefined;
    /** `NAME=VALUE` texts: what was before the change, and what is after it. */
    readonly before?: readonly string[] | undefined;
    readonly after?: readonly string[] | undefined;
}
/** An event as a person or a workflow reports it. Checked when it is appended. */
export declare function makeAuditEvent(parts: EventParts, context: FlowContext): AuditEvent;
/** `NAME=VALUE` → pair; `invalid-input` otherwise. The value may hold more `=`. */
export declare function splitPair(text: string): readonly [string, string];
