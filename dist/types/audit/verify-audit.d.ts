import type { SignerIdentity } from '../domain/evidence.ts';
import type { Clock, Verifier } from '../domain/ports.ts';
import { type AuditProblem } from './audit-problem.ts';
import { type StampedPoint } from './check-entries.ts';
import { type LogAnchor } from './check-pinned.ts';
import { type WitnessOptions } from './check-witnesses.ts';
import type { Cosignature } from './cosignature.ts';
import type { RetiredKey } from './key-handover.ts';
import { type VerifyStamp } from './log-stamps.ts';
export interface VerifyAuditOptions extends WitnessOptions {
    readonly directory: string;
    /** Keys the log is signed with now: verifier keys (`name+hash+base64`) or Ed25519 public keys as PEM. */
    readonly publicKeys: readonly string[];
    readonly clock: Clock;
    /** The log's origin; with PEM keys, without it, the origin is whatever the checkpoint says. */
    readonly origin?: string;
    /** Checkpoints kept elsewhere: the log must extend each of them. */
    readonly pinnedCheckpoint?: string | readonly string[];
    /** Keys that may have signed pinned checkpoints in the past, up to the entry that hands over, and nothing else. */
    readonly retiredKeys?: readonly (string | RetiredKey)[];
    /** Heads of the log that signed decisions name: the log must extend each of them. */
    readonly anchors?: readonly LogAnchor[];
    /** Who must have signed the checkpoint besides (`head-signatures.ts`). */
    readonly headVerifier?: Verifier;
    /** Verifies the time stamps of the log; then there must be one. */
    readonly verifyStamp?: VerifyStamp;
}
/** `ok` when `problems` is empty. `notes` are worth knowing and harmless. */
export interface AuditVerification {
    readonly ok: boolean;
    readonly origin: string | undefined;
    readonly size: number;
    /** Root hash of the checkpoint, lower-case hex. */
    readonly rootSha256: string | undefined;
    /** The checkpoint as it lies there, for pinning. */
    readonly checkpoint: string | undefined;
    /** Verifier keys that signed it. */
    readonly signedBy: readonly string[];
    /** Time of the first and the last entry. */
    readonly times: {
        readonly first: string;
        readonly last: string;
    } | undefined;
    /** Who signed the checkpoint besides, when somebody was asked for. */
    readonly headSigner?: SignerIdentity;
    /** Good cosignatures of the witnesses that were named. */
    readonly cosignatures: readonly Cosignature[];
    /** Good time stamps, smallest size first. */
    readonly stamps: readonly StampedPoint[];
    /** At most 100; `problemTotal` counts all. */
    readonly problems: readonly AuditProblem[];
    readonly problemTotal: number;
    readonly notes: readonly string[];
}
/**
 * Checks a log from its files alone: signature, every entry against its hash, every tile, order, times, the pinned
 * checkpoints and the plain view. Problems are returned, not thrown, each with its place. Throws AppError `not-found`
 * (no log and nothing pinned), `invalid-key`, `unreadable`.
 */
export declare function verifyAudit(options: VerifyAuditOptions): Promise<AuditVerification>;
