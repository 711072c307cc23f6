import type { EvidenceStore, SignedBundle, Signer } from '../domain/ports.ts';
import { type EvidenceKind } from '../domain/predicates.ts';
import { type Statement } from '../domain/statement.ts';
import type { FlowContext } from './context.ts';
import { type SignerOptions } from './open-signer.ts';
/** Where evidence goes: a store and somebody who signs. */
export interface EvidenceOptions extends SignerOptions {
    /** Folder of the evidence store. */
    readonly evidence?: string | undefined;
}
export interface EvidenceSink {
    readonly signer: Signer;
    readonly store: EvidenceStore;
}
/** A statement that was signed and stored. */
export interface StoredEvidence {
    readonly kind: EvidenceKind;
    readonly bundleSha256: string;
    /** Path of the bundle. */
    readonly file: string;
}
/**
 * Opens store and signer; undefined when neither was asked for. One without the other is `invalid-input`: a store
 * holds nothing unsigned, and a signature that goes nowhere was not meant.
 */
export declare function openSink(options: EvidenceOptions, context: FlowContext): Promise<EvidenceSink | undefined>;
/** Signs a statement: the bundle that any evidence store takes. */
export declare function signStatement(statement: Statement, signer: Signer): Promise<SignedBundle>;
/** Signs a statement and puts it into the store under its subject's digest. */
export declare function storeStatement(statement: Statement, sink: EvidenceSink): Promise<StoredEvidence>;
