import { type DigestState } from '../digest/digest-state.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Signer, Verifier } from '../domain/ports.ts';
import { type TrustOptions } from './signature-verifier.ts';
/** How a run saves reading what an earlier run on this machine has read. */
export interface PreviousRunOptions {
    /** The signature of the earlier run. */
    readonly previous?: string | undefined;
    /** File that remembers what was read; written by this run for the next one. */
    readonly state?: string | undefined;
    /** Believe nothing of before: read every file. */
    readonly full?: boolean | undefined;
    /** Who signed the earlier run; default the key that signs now. */
    readonly previousSigner?: TrustOptions | undefined;
    /** The same as a verifier that is open already. */
    readonly previousVerifier?: Verifier | undefined;
}
/** What this run may take over, and how it leaves a state for the next. */
export interface PreviousRun {
    readonly state?: DigestState;
    readonly save: (manifest: Manifest, state: DigestState) => Promise<void>;
}
/** Options that nobody would read are refused. Error: `invalid-input`. */
export declare function checkPreviousOptions({ previous, state, full, previousSigner }: PreviousRunOptions): void;
/**
 * Verifies the previous signature and reads the state that goes with it. Without a state file yet, everything is read.
 * Errors: those of the signature; `content-mismatch` for a state that differs from it; `invalid-input` for a state
 * whose signature was not named or cannot be verified.
 */
export declare function openPreviousRun(options: PreviousRunOptions & {
    readonly state: string;
}, signer: Signer): Promise<PreviousRun>;
