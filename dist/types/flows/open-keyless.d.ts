import type { BlobSigner, Signer } from '../domain/ports.ts';
import type { SignInWay } from '../domain/sign-in.ts';
import type { FlowContext } from './context.ts';
export interface KeylessOptions {
    /** SigningConfig v0.2 JSON file: which Fulcio, Rekor and timestamp authority. Default: the public-good Sigstore. */
    readonly signingConfig?: string | undefined;
    /** A person signs in at this terminal, in the place of a token of the environment. */
    readonly signIn?: SignInWay | undefined;
    /** At the public-good Sigstore from a repository that is not public: its name is public there, for ever. */
    readonly allowPublicLog?: boolean | undefined;
}
/** A signer with the identity of the run, of a token that was given, or of the person at the terminal. */
export declare function openKeyless(options: KeylessOptions, context: FlowContext): Promise<Signer & BlobSigner>;
/** The services that a file names, or those of the public-good Sigstore. */
export declare function readSigningConfig(file: string | undefined): Promise<unknown>;
