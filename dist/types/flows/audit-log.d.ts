import type { AuditEntry } from '../audit/audit-event.ts';
import { type ConsistencyProof, type InclusionProof } from '../audit/prove-audit.ts';
import { type AuditVerification } from '../audit/verify-audit.ts';
import { AppError } from '../domain/errors.ts';
import type { FlowContext } from './context.ts';
import type { TrustOptions } from './signature-verifier.ts';
export interface AuditReadOptions {
    /** The log: a folder, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
    readonly directory: string;
    /** Public keys of the log: PEM files, or verifier keys (`name+hash+base64`) as text or in a file. */
    readonly publicKeys: readonly string[];
    readonly origin?: string | undefined;
    /** Keys that signed the past: `KEY` or `KEY@SIZE`, up to a checkpoint of so many entries. */
    readonly retiredKeys?: readonly string[] | undefined;
}
export interface AuditVerifyOptions extends AuditReadOptions {
    /** Files with checkpoints kept elsewhere. */
    readonly checkpoints?: readonly string[] | undefined;
    /** File with the checkpoint of the last time; it is written anew when the log verifies. */
    readonly against?: string | undefined;
    /** Verifier keys of witnesses, as text or in files. */
    readonly witnesses?: readonly string[] | undefined;
    readonly witnessThreshold?: number | undefined;
    /** Signed decisions (bundles) that name a head of the log. */
    readonly decisions?: readonly string[] | undefined;
    /** Who must have signed the checkpoint besides: a certificate or an identity of Sigstore. */
    readonly signer?: TrustOptions | undefined;
    /** Files of time-stamp authorities: PEM, or a TrustedRoot as JSON. */
    readonly timestampAuthorities?: readonly string[] | undefined;
}
/** Verifies a whole log offline; what is wrong is in the result, see `verifyAudit`. */
export declare function verifyAuditLog(options: AuditVerifyOptions, context: FlowContext): Promise<AuditVerification>;
/** The entries of a log as they lie there, unverified; `from` negative counts from the end. */
export declare function showAudit(options: {
    readonly directory: string;
    readonly from?: number | undefined;
}, onEntry: (entry: AuditEntry) => void | Promise<void>, context: FlowContext): Promise<void>;
/** Proof that an entry is in the log, or that the log extends an earlier checkpoint. Errors as in `prove-audit.ts`. */
export declare function proveAudit(what: {
    readonly index: number;
} | {
    readonly checkpoint: string;
}, options: AuditReadOptions, context: FlowContext): Promise<InclusionProof | ConsistencyProof>;
export declare function noCheckpoint(location: string): AppError;
/** Path of the signed checkpoint of a log in a folder; the name of any other log. */
export declare function checkpointFile(directory: string): string;
