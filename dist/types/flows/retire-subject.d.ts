import type { Subject } from '../domain/subject.ts';
import { type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import type { StoredEvidence } from './evidence-sink.ts';
import { type IdentifyOptions } from './identify.ts';
import { type PersonSignerOptions } from './open-person-signer.ts';
import { type StoreNames } from './store-names.ts';
export interface RetireOptions extends PersonSignerOptions, AuditOptions {
    readonly policy: string;
    /** Environments it is about, or `all`. */
    readonly environments: readonly string[] | 'all';
    readonly evidence: StoreNames;
    readonly reason: string;
    readonly ticket?: string | undefined;
    readonly replacement?: string | undefined;
    /** File that tells caches and loaders of it (docs/deploy.md); written last, when everything else is done. */
    readonly notifyFile?: string | undefined;
    readonly identify?: IdentifyOptions;
}
export interface RetireOutcome {
    readonly subject: Subject;
    readonly digest: string;
    readonly environments: readonly string[] | 'all';
    /** Name of the person in the policy. */
    readonly person: string;
    readonly retiredAt: Date;
    readonly stored: StoredEvidence;
    readonly notified: string | undefined;
    /** The line that also stops whoever does not read this evidence store. */
    readonly denyLine: string;
}
/**
 * Signs and stores the statement that a digest may not be used any more, appends it to the audit log when one is named,
 * and writes the notice. A signer who may not retire is refused before anything is stored (`invalid-input`): the gate
 * would not listen, and everybody would think it was done.
 */
export declare function retireSubject(target: string, options: RetireOptions, context: FlowContext): Promise<RetireOutcome>;
