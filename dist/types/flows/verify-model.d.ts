import type { Manifest } from '../domain/manifest.ts';
import type { Verifier } from '../domain/ports.ts';
import { type ModelVerification, type VerifyModelOptions } from '../verify/model-signature.ts';
import type { FlowContext } from './context.ts';
export interface VerifyModelFlowOptions {
    readonly verifier: Verifier;
    /** Signature file; default `model.sig` in the folder, `FILE.sig` beside a model that is one file. */
    readonly signature?: string | undefined;
    readonly ignoreUnsignedFiles?: boolean | undefined;
    /** Refuse a signature whose signer had not read every file. */
    readonly requireRead?: boolean | undefined;
    /** Follow links although the signer saw none. */
    readonly allowSymlinks?: boolean | undefined;
    /** Model-relative paths to leave out besides those that the signature leaves out; they are reported. */
    readonly ignorePaths?: readonly string[] | undefined;
    /** A manifest of the model made in this run, to not hash twice. */
    readonly manifest?: Manifest | undefined;
}
/** A verified model signature and where it lay. */
export interface ModelVerified extends ModelVerification {
    readonly signature: string;
}
/** Verifies the OMS signature of a model on disk; see `verifyModelSignature` for what is thrown and what is returned. */
export declare function verifyModel(target: string, options: VerifyModelFlowOptions, context: Pick<FlowContext, 'progress'>): Promise<ModelVerified>;
/** How a model on disk is held against a signature; `signatures`: where they lie, which is not part of the model. */
export declare function verificationScope(root: string, signatures: readonly string[], options: Omit<VerifyModelFlowOptions, 'signature' | 'verifier' | 'manifest'>): Omit<VerifyModelOptions, 'bundle' | 'verifier'>;
/** As `verifyModel`, for a signature that was read already; `signature` says where from. */
export declare function verifyBundle(what: {
    readonly root: string;
    readonly bundle: Uint8Array;
    readonly signature: string;
}, options: Omit<VerifyModelFlowOptions, 'signature'>, { progress }: Pick<FlowContext, 'progress'>): Promise<ModelVerified>;
/** The signature of a model: the given place, or where it lies when nobody says otherwise. Error: `not-found`. */
export declare function signatureOf(root: string, given: string | undefined): Promise<string>;
/** Where the signature of a model lies when nobody says otherwise. */
export declare function standardSignature(model: string, isSingleFile: boolean): string;
