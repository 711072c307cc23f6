import type { Progress, Signer, Verifier } from '../domain/ports.ts';
import { type GenerateHubBomOptions, type HubBomOutcome } from './generate-hub-bom.ts';
import { type SignOutcome } from './sign-subject.ts';
import type { ContentOptions } from './sign-content.ts';
import { type WrittenPart } from './model-parts.ts';
import { type ModelVerified } from './verify-model.ts';
import { type ThresholdVerified } from './verify-threshold.ts';
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
    /** Default whole files by SHA-256: the model digest, which all other evidence names. */
    readonly serialization?: ContentOptions['serialization'];
    readonly hash?: ContentOptions['hash'];
    /** Bytes; for shards only. */
    readonly shardSize?: number;
    readonly shardAlgorithm?: ContentOptions['shardAlgorithm'];
    /** File that remembers what was read; with `previous` the next run reads only what changed. */
    readonly state?: string;
    /** Signature that goes with `state`, verified first; by `previousVerifier`, else by the signer's own key. */
    readonly previous?: string;
    readonly previousVerifier?: Verifier;
    /** With `state`: read every file all the same. */
    readonly full?: boolean;
    /** Where digests come from in the place of reading: `lfs`, `huggingface`, `oci://…`, or a list as of sha256sum. */
    readonly knownDigests?: readonly string[];
    /** Part files of `hashModelPart`, or folders of them, that together are the model. */
    readonly merge?: readonly string[];
    readonly progress?: Progress;
}
/**
 * Signs a model (OMS v1.0) and writes its signature. Errors: those of the digest and of the signer; `invalid-input`
 * when signature or store would change what is signed.
 */
export declare function signModel(options: SignModelOptions): Promise<SignOutcome>;
/** Hashes slice `i/n` of a model into a part file, for `signModel` with `merge`. Nothing is signed. */
export declare function hashModelPart({ path, part, output, progress, ...identify }: Pick<SignModelOptions, 'path' | 'allowSymlinks' | 'ignorePaths' | 'progress'> & {
    readonly part: string;
    readonly output: string;
}): Promise<WrittenPart>;
export interface VerifyModelOptions {
    readonly path: string;
    /** Whom to believe: `createKeyVerifier`, `createSigstoreVerifier`. */
    readonly verifier: Verifier;
    readonly signature?: string;
    /** Look at the signed files alone; what else lies in the folder is then not vouched for. */
    readonly ignoreUnsignedFiles?: boolean;
    /** Refuse a signature whose signer had not read every file. */
    readonly requireRead?: boolean;
    /** Follow links although the signer saw none. */
    readonly allowSymlinks?: boolean;
    /** Model-relative paths to leave out besides those that the signature leaves out. */
    readonly ignorePaths?: readonly string[];
    readonly progress?: Progress;
}
/**
 * Verifies a model on disk against its OMS signature. A difference between folder and signature is a result (`ok` is
 * false), everything else that is wrong is thrown: `signature-invalid`, `signer-untrusted`, `malformed`, `not-found` …
 */
export declare function verifyModel({ path, progress, ...options }: VerifyModelOptions): Promise<ModelVerified>;
export interface VerifyModelByManyOptions extends Omit<VerifyModelOptions, 'verifier' | 'signature'> {
    /** Signature files. */
    readonly signatures: readonly string[];
    /** Whom to believe, by a name for people. */
    readonly signers: ReadonlyMap<string, Verifier>;
    /** Different signers who must have signed what is there; the same key or identity counts once. */
    readonly threshold: number;
}
/** Verifies a model by k of n signers; see `verifyModelThreshold` for what is thrown and what is returned. */
export declare function verifyModelByMany({ path, progress, ...options }: VerifyModelByManyOptions): Promise<ThresholdVerified>;
export interface DescribeHubModelOptions extends GenerateHubBomOptions {
    /** `owner/name@commit`; a branch or tag is resolved once. */
    readonly reference: string;
    /** Reads models that are not public; goes to the host of the endpoint alone. */
    readonly token?: string;
    readonly progress?: Progress;
}
/**
 * AI-BOM of a model on a hub, without downloading its weights: the hashes of large files are the hub's word. Errors:
 * those of the hub (`not-found`, `missing-permission`, `network`, `content-mismatch` …) and of `generateAibom`.
 */
export declare function describeHubModel({ reference, token, progress, ...options }: DescribeHubModelOptions): Promise<HubBomOutcome>;
