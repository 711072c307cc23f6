import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import { type EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { type Statement } from '../domain/statement.ts';
import type { AuditOptions } from './audit-options.ts';
import { type AuditTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { type SignerOptions } from './open-signer.ts';
import type { StoreNames } from './store-names.ts';
/** Where evidence goes: a store and somebody who signs. */
export interface EvidenceOptions extends SignerOptions, AuditOptions {
    readonly evidence?: StoreNames | undefined;
}
export interface EvidenceSink {
    readonly signer: Signer;
    readonly store: EvidenceStore;
    /** Records what is stored. */
    readonly trail?: AuditTrail | undefined;
}
/** A statement that was signed and stored. */
export interface StoredEvidence {
    readonly kind: EvidenceKind;
    readonly bundleSha256: string;
    /** Where the bundle is: a path, or a reference; in the first of several stores. */
    readonly file: string;
}
/**
 * Opens store and signer; undefined when neither was asked for. One without the other is `invalid-input`: a store
 * holds nothing unsigned, and a signature that goes nowhere was not meant.
 */
export declare function openSink(options: EvidenceOptions, context: FlowContext, { gathered }?: {
    readonly gathered?: boolean;
}): Promise<EvidenceSink | undefined>;
/** Signs a statement: the bundle that any evidence store takes. */
export declare function signStatement(statement: Statement, signer: Signer): Promise<SignedBundle>;
/**
 * Refuses a statement whose bundle could not be read back (`limit-exceeded`). Asked before anything is written or signed:
 * what was signed keyless is in a public log for ever.
 */
export declare function refuseTooLarge(statement: Statement): void;
/**
 * Signs a statement and puts it into the store under its subject's digest, logged before. `subject` is what the log calls
 * it; default: name and digest in the statement.
 */
export declare function storeStatement(statement: Statement, sink: EvidenceSink, subject?: Subject): Promise<StoredEvidence>;
