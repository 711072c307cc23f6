/** One attestation as it lies in a file; nothing in it is verified. */
export type FoundAttestation = 
/** A Sigstore bundle, as JSON bytes. */
{
    readonly kind: 'bundle';
    readonly place: string;
    readonly bytes: Uint8Array;
}
/** A DSSE envelope by itself. */
 | {
    readonly kind: 'envelope';
    readonly place: string;
    readonly value: Readonly<Record<string, unknown>>;
} | {
    readonly kind: 'unusable';
    readonly place: string;
    readonly reason: string;
};
/** Longest file of attestations, and most of them in one. */
export declare const MAX_ATTESTATIONS_BYTES: number;
/**
 * Finds the attestations in a file: a Sigstore bundle, a DSSE envelope (slsa-github-generator), a list of
 * `attestations` (the API of GitHub, the registry of npm), or one of these a line (`gh attestation download`,
 * `.intoto.jsonl`). Errors: `malformed` (no JSON), `limit-exceeded`.
 */
export declare function readAttestations(bytes: Uint8Array, file: string): readonly FoundAttestation[];
