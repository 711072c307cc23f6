import { type BundleJson } from './bundle-schema.ts';
/** Longest bundle that is read or stored. */
export declare const MAX_BUNDLE_BYTES: number;
/** How a bundle says who signed it. Nothing here is proven before a verifier has accepted it. */
export type BundleMaterial = {
    readonly kind: 'public-key';
    readonly hint: string | undefined;
    /** The signer's own word for its key, in older bundles: to compare with the key that is trusted, never to use. */
    readonly claimedKey?: Uint8Array;
} | {
    readonly kind: 'certificate';
    readonly certificate: Uint8Array;
} | {
    readonly kind: 'certificate-chain';
    readonly certificates: readonly Uint8Array[];
};
/** One transparency log entry as it stands in the bundle: who keeps the log, and the logged body. */
export interface BundleLogEntry {
    /** Base64 id of the log. */
    readonly logId: string;
    readonly kind: string;
    readonly version: string;
    readonly body: Uint8Array;
}
/** A bundle that was read once, so that several verifiers can look at it. Read, not verified. */
export interface DsseBundle {
    /** The JSON itself for libraries that take it; it passed `bundleSchema` and its base64 is canonical. */
    readonly json: BundleJson;
    readonly material: BundleMaterial;
    readonly payloadType: string;
    readonly payload: Uint8Array;
    readonly signature: Uint8Array;
    readonly logEntries: readonly BundleLogEntry[];
    /** DER of the RFC 3161 responses. */
    readonly timestamps: readonly Uint8Array[];
}
/** What a signer puts into a bundle; log entries and timestamps already in protobuf JSON form. */
export interface BundleParts {
    readonly material: BundleMaterial;
    readonly payloadType: string;
    readonly payload: Uint8Array;
    readonly signature: Uint8Array;
    readonly logEntries?: readonly unknown[];
    readonly timestamps?: readonly Uint8Array[];
}
/**
 * Reads a Sigstore bundle v0.3 with a DSSE envelope. Throws AppError `limit-exceeded` above 16 MiB and `malformed`
 * for anything else: duplicate keys, unknown keys, base64 that is not canonical, no or several signatures, a message
 * signature, no or several kinds of verification material.
 */
export declare function readBundle(input: Uint8Array | DsseBundle): DsseBundle;
/** Compact JSON with a fixed key order: the same parts give the same bytes. */
export declare function encodeBundle(parts: BundleParts): {
    readonly bytes: Uint8Array;
    readonly sha256: string;
};
