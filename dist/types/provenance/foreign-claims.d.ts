import { type SignerIdentity } from '../domain/evidence.ts';
export declare const SLSA_V02 = "https://slsa.dev/provenance/v0.2";
/** What a provenance of any tool says, and how far that could be held against its certificate. */
export interface ForeignClaims {
    readonly format: 'slsa-v1' | 'slsa-v0.2';
    readonly buildType: string;
    readonly builderId: string;
    readonly source: {
        readonly repository: string;
        readonly ref?: string;
        readonly commit?: string;
    } | undefined;
    /** Where it contradicts its certificate; then it is worth nothing. */
    readonly differences: readonly string[];
    /** Fields that the certificate confirms. */
    readonly confirmed: readonly string[];
    /** What nobody but its author says, in words. */
    readonly unchecked: readonly string[];
}
/** Reads a SLSA predicate v1 or v0.2 and compares it with its signer. Errors: `unsupported` (another predicate), `malformed`. */
export declare function readForeignClaims(statement: {
    readonly predicateType: string;
    readonly predicate: unknown;
}, signer: SignerIdentity): ForeignClaims;
