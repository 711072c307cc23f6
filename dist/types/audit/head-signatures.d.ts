import type { SignerIdentity } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { type Statement } from '../domain/statement.ts';
import type { ProblemList } from './audit-problem.ts';
import { type Checkpoint, type SignedCheckpoint } from './checkpoint.ts';
import { type LogFolder } from './log-disk.ts';
/** Type of a statement about the head of a log. */
export declare const HEAD_PREDICATE = "https://sallyport.dev/attestation/audit-checkpoint/v1";
/** Folder of bundles about heads inside a log: `<size>-<16 hex of the bundle's SHA-256>.sigstore.json`. */
export declare const HEAD_SIGNATURES = "signatures";
/**
 * What a certificate or a keyless identity signs of a log, which a note has no line for: the text of the checkpoint by its
 * SHA-256, and what it says.
 */
export declare function headStatement(head: Checkpoint): Statement;
/** Files a bundle about the head durably; returns its name relative to the log. */
export declare function storeHeadSignature(folder: LogFolder, size: number, bundle: Uint8Array): Promise<string>;
interface HeadCheck {
    readonly head: SignedCheckpoint;
    /** Who must have signed the head. */
    readonly verifier: Verifier;
    readonly problems: ProblemList;
}
/** The signer of the head, when one of the bundles beside it is by the verifier and about this very head; else a problem. */
export declare function checkHeadSignature({ directory, disk }: LogFolder, { head, verifier, problems }: HeadCheck): Promise<SignerIdentity | undefined>;
export {};
