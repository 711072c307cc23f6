import { type Manifest } from '../domain/manifest.ts';
import type { ModelPayload } from './model-payload.ts';
/**
 * The default ignore paths that hold for this signature. A signer can choose to sign `.gitattributes` and the like;
 * what is signed is compared, with all that lies beside it.
 */
export declare function defaultIgnoresFor(payload: ModelPayload): string[];
/** How the verifier looks at the model. */
export interface VerifierScope {
    /** Of the signature and of the verifier, both. */
    readonly ignorePaths: readonly string[];
    /** Whether either of them allows links. */
    readonly allowSymlinks: boolean;
}
/**
 * Whether a manifest made without knowing the signature sees everything that the signature speaks of: it left out
 * nothing signed, and nothing that neither the signature nor the verifier leaves out.
 */
export declare function canReuse(manifest: Manifest, payload: ModelPayload, { ignorePaths, allowSymlinks }: VerifierScope): boolean;
/** What `leaveOut` takes away. `onlyPaths`: everything else goes too. */
export interface LeftOut {
    readonly ignorePaths: readonly string[];
    readonly onlyPaths?: ReadonlySet<string>;
}
/** The manifest without the ignored entries, which are then in `ignored`, and with the digest of the rest. */
export declare function leaveOut(manifest: Manifest, { ignorePaths, onlyPaths }: LeftOut): Manifest;
