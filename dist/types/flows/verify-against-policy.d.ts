import type { DecisionCheck } from '../domain/decision.ts';
import type { EvidenceStore } from '../domain/ports.ts';
import type { ResolvedImage } from '../registry/image-tree.ts';
import type { FlowContext } from './context.ts';
import type { Identified } from './identify.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { type ModelVerified } from './verify-model.ts';
export interface PolicyTrust {
    readonly loaded: LoadedPolicy;
    /** Names of the signers of the policy who may have signed. */
    readonly allowed: ReadonlySet<string>;
    readonly store: EvidenceStore;
    /** SHA-256 of the bundles in the store that are model signatures by one of them. */
    readonly stored: ReadonlySet<string>;
    readonly signature: string | undefined;
    readonly ignoreUnsignedFiles: boolean | undefined;
    readonly requireRead?: boolean | undefined;
    /** Model-relative paths that a signature may leave out besides the default ones. */
    readonly mayIgnore: readonly string[];
    readonly allowSymlinks?: boolean | undefined;
}
/** The model against its signature. */
export interface ModelReport {
    /** `signature`, `files`. */
    readonly checks: readonly DecisionCheck[];
    /** The signature that was believed, if any. */
    readonly model?: ModelVerified & {
        readonly signerName: string;
    };
}
/** Files on disk, or in a registry. */
type Readable = Identified & ({
    readonly path: string;
} | {
    readonly image: ResolvedImage;
});
/**
 * Verifies a model on disk by any allowed signer: with the named signature, else the one beside the model, else those
 * in the store. The first under which every file is as signed counts; without one, the reason is that of the signature
 * that came furthest.
 */
export declare function verifyAgainstPolicy(model: Readable, trust: PolicyTrust, context: FlowContext): Promise<ModelReport>;
export {};
