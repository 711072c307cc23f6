export interface ProofOptions {
    readonly directory: string;
    readonly publicKeys: readonly string[];
    /** Origin of the log. */
    readonly origin: string;
    /** Keys that may have signed an earlier checkpoint, and nothing else. */
    readonly retiredKeys?: readonly string[];
}
/** An entry, its place, and the hashes that lead from it to the signed root (RFC 6962), all lower-case hex. */
export interface InclusionProof {
    readonly index: number;
    readonly size: number;
    /** The entry's exact bytes as text: canonical JSON. */
    readonly entry: string;
    readonly leafHash: string;
    readonly proof: readonly string[];
    readonly checkpoint: string;
}
/** The hashes that show that the log of `newSize` entries extends the one of `oldSize`, lower-case hex. */
export interface ConsistencyProof {
    readonly oldSize: number;
    readonly newSize: number;
    readonly proof: readonly string[];
    readonly checkpoint: string;
}
/**
 * Proves that entry `index` (0-based) is in the log as signed now; the proof has been verified when it is returned.
 * Throws AppError `not-found`, `invalid-input` (no such entry), `audit-invalid`.
 */
export declare function proveInclusion(options: ProofOptions, index: number): Promise<InclusionProof>;
/**
 * Proves that the log extends an earlier checkpoint of it; the proof has been verified when it is returned.
 * Throws AppError `not-found`, `audit-invalid` (truncated, rewritten, or not a checkpoint of this log).
 */
export declare function proveConsistency(options: ProofOptions, earlierCheckpoint: string): Promise<ConsistencyProof>;
