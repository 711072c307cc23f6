import type { Progress, Signer, Verifier } from '../domain/ports.ts';
import { type SignOutcome } from './sign-subject.ts';
import { type ModelVerified } from './verify-model.ts';
export interface SignModelOptions {
    /** Folder of the model, or a model that is one file. */
    readonly path: string;
    readonly signer: Signer;
    /** Signature file; default `model.sig` in the folder, `FILE.sig` beside a model that is one file. */
    readonly signature?: string;
    /** Folder of the evidence store that gets the same bundle; none: only the signature file. */
    readonly evidence?: string;
    readonly allowSymlinks?: boolean;
    /** Model-relative paths left out of the digest; the signature says so. */
    readonly ignorePaths?: readonly string[];
    readonly progress?: Progress;
}
/**
 * Signs a model (OMS v1.0) and writes its signature. Errors: those of the digest and of the signer; `invalid-input`
 * when signature or store would change what is signed.
 */
export declare function signModel(options: SignModelOptions): Promise<SignOutcome>;
export interface VerifyModelOptions {
    readonly path: string;
    /** Whom to believe: `createKeyVerifier`, `createSigstoreVerifier`. */
    readonly verifier: Verifier;
    readonly signature?: string;
    /** Look at the signed files alone; what else lies in the folder is then not vouched for. */
    readonly ignoreUnsignedFiles?: boolean;
    readonly progress?: Progress;
}
/**
 * Verifies a model on disk against its OMS signature. A difference between folder and signature is a result (`ok` is
 * false), everything else that is wrong is thrown: `signature-invalid`, `signer-untrusted`, `malformed`, `not-found` …
 */
export declare function verifyModel({ path, progress, ...options }: VerifyModelOptions): Promise<ModelVerified>;
