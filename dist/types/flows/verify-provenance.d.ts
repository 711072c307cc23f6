import { type ErrorCode } from '../domain/errors.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type ForeignClaims } from '../provenance/foreign-claims.ts';
import type { FlowContext } from './context.ts';
import { type IdentifyOptions } from './identify.ts';
import { type TrustOptions } from './signature-verifier.ts';
export interface VerifyProvenanceOptions extends TrustOptions {
    /** Files with attestations. */
    readonly files: readonly string[];
    readonly identify?: IdentifyOptions;
    /** Exact builder id that is expected. */
    readonly builder?: string | undefined;
    /** URL of the repository that is expected, without `git+`. */
    readonly source?: string | undefined;
    readonly sourceRef?: string | undefined;
    /** For instances without a log of signatures (GitHub's own, for private repositories): a timestamp is enough. */
    readonly allowMissingLog?: boolean | undefined;
}
/** Provenance that was verified. */
export interface VerifiedProvenance extends ForeignClaims {
    readonly place: string;
    readonly subject: string | undefined;
    readonly signer: SignerIdentity;
    readonly times: readonly TrustedTime[];
}
export interface VerifyProvenanceOutcome {
    readonly verdict: Verdict;
    /** What was looked for: digests of the subject, any of which an attestation may name. */
    readonly digests: readonly DigestSet[];
    readonly accepted: readonly VerifiedProvenance[];
    readonly rejected: readonly {
        readonly place: string;
        readonly reason: string;
        readonly code: ErrorCode;
    }[];
}
/**
 * Verifies provenance of any tool about a subject: signature and signer, subject by digest, what the certificate
 * confirms, and what was expected. `pass` needs one that holds; with none, something that could not be looked at makes
 * it `indeterminate`. Errors: those of the options and of reading files.
 */
export declare function verifyProvenance(target: string, options: VerifyProvenanceOptions, context: FlowContext): Promise<VerifyProvenanceOutcome>;
