import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import { type Manifest } from '../domain/manifest.ts';
import type { Progress, Verifier } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { type ModelContent, type Serialization } from '../domain/serialization.ts';
import { type ModelDifference } from './compare-model.ts';
interface DigestOptions {
    readonly allowSymlinks: boolean;
    readonly ignorePaths: readonly string[];
    readonly defaultIgnores: readonly string[];
    readonly onlyPaths?: readonly string[];
    readonly linkFolders?: readonly string[];
    readonly progress?: Progress;
}
/** The digest capability as a port (`digestModel` of src/digest fits). */
export type ModelDigester = (root: string, options: DigestOptions) => Promise<Manifest>;
/** The same for other serialisations than that of the model digest (`digestContent` of src/digest fits). */
export type ContentDigester = (root: string, options: DigestOptions & {
    readonly serialization: Serialization;
}) => Promise<ModelContent>;
export interface VerifyModelOptions {
    readonly bundle: Uint8Array;
    readonly verifier: Verifier;
    /** Folder of the model, or the file when the model is one. */
    readonly root: string;
    readonly digestModel: ModelDigester;
    /** Without it, signatures over shards or with another hash than SHA-256 are `unsupported`. */
    readonly digestContent?: ContentDigester;
    /** The verifier's own ignore paths, model-relative: the signature file when it lies in the model, and more. */
    readonly ignorePaths?: readonly string[];
    /** Look at the signed files alone. Loud in its name: whatever else lies in the folder is not vouched for. */
    readonly ignoreUnsignedFiles?: boolean;
    readonly progress?: Progress;
    /** A manifest of `root` made in this run, to not hash twice. */
    readonly manifest?: Manifest;
    /** Follow links although the signer saw none: the verifier's own word on how the model lies here. */
    readonly allowSymlinks?: boolean;
    /** Folders outside the model that its links may lead into, when links are allowed. */
    readonly linkFolders?: readonly string[];
    /** Refuse a signature that took the digest of any file from somewhere else instead of reading the file. */
    readonly requireReadBySigner?: boolean;
}
/** The files that were compared. Those of the model digest's own serialisation are a whole manifest. */
export interface ComparedFiles {
    readonly entries: readonly {
        readonly path: string;
    }[];
    readonly totalBytes: number;
}
export interface ModelVerification {
    /**
     * The folder as it is. By its model digest (code-point order, whatever order the signer used) when `serialization`
     * is whole files with SHA-256; else by its root under the signature's own serialisation, which no other evidence names.
     */
    readonly subject: Subject;
    /** SHA-256 that the signed statement names; differs from `subject` for another order of files too. */
    readonly signedSha256: string;
    /** What the signer used, and so what was compared. */
    readonly serialization: Serialization;
    readonly signer: SignerIdentity;
    readonly times: readonly TrustedTime[];
    readonly manifest: ComparedFiles;
    /** What lies in the folder and was not compared, sorted: nobody vouches for it. Empty files, in a signature by shards. */
    readonly ignored: string[];
    /** Ignore paths that the signature demands, sorted, whether or not something is there; a policy may forbid them. */
    readonly signedIgnorePaths: string[];
    /** `ignoreUnsignedFiles` was set: only signed files were looked at, and `ignored` may be short. */
    readonly unsignedFilesIgnored: boolean;
    /** Files the signer had not read, sorted: their digests came from elsewhere. They were read now, like all others. */
    readonly unreadBySigner: string[];
    /** Paths that are links here and were followed, sorted. */
    readonly followedLinks: string[];
    /** Sorted by path. */
    readonly differences: ModelDifference[];
    /** No difference. */
    readonly ok: boolean;
}
/**
 * Verifies an OMS signature: the bundle by the given verifier, the statement against itself, and the folder against
 * the statement, under the method, hash, shard size and ignore list that the statement records. Differences are
 * returned, all of them; whatever else is wrong is thrown: what the verifier throws, what `readModelPayload` throws,
 * what the digesters throw (a link, a FIFO, nothing there).
 */
export declare function verifyModelSignature(options: VerifyModelOptions): Promise<ModelVerification>;
export {};
