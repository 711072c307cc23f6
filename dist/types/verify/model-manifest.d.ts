import type { Manifest } from '../domain/manifest.ts';
import type { Verifier } from '../domain/ports.ts';
import type { ModelVerification } from './model-signature.ts';
export interface VerifyManifestOptions {
    readonly bundle: Uint8Array;
    readonly verifier: Verifier;
    /** What a registry says the model consists of (`ociModelManifest`). */
    readonly manifest: Manifest;
    /** The verifier's own ignore paths, model-relative. */
    readonly ignorePaths?: readonly string[];
}
/**
 * Verifies a model signature against a list of files and their digests, without the files: for a model in a registry,
 * which is addressed by those digests. Whole files with SHA-256 only. It says that these digests were signed; that the
 * bytes have them shows when they are pulled by digest. Errors as `verifyModelSignature`, `unsupported` for a signature
 * over shards or with another hash.
 */
export declare function verifyModelManifest(options: VerifyManifestOptions): Promise<ModelVerification>;
