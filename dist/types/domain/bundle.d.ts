import { type BundleJson } from './bundle-schema.ts';
/** A bundle nests 6 deep; anything much deeper is not one. */
export declare const MAX_BUNDLE_DEPTH = 16;
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
/** Who signed, when, and where it was logged, whatever was signed. */
export interface BundleFacts {
    readonly material: BundleMaterial;
    readonly signature: Uint8Array;
    readonly logEntries: readonly BundleLogEntry[];
    /** DER of the RFC 3161 responses. */
    readonly timestamps: readonly Uint8Array[];
}
/** A bundle that was read once, so that several verifiers can look at it. Read, not verified. */
export interface DsseBundle extends BundleFacts {
    /** The JSON itself for libraries that take it; it passed `bundleShape` and its base64 is canonical. */
    readonly json: BundleJson;
    readonly payloadType: string;
    readonly payload: Uint8Array;
}
/** What a signer puts into any bundle; log entries and timestamps already in protobuf JSON form. */
export interface MaterialParts {
    readonly material: BundleMaterial;
    readonly signature: Uint8Array;
    readonly logEntries?: readonly unknown[];
    readonly timestamps?: readonly Uint8Array[];
}
/** The same with the statement that was signed. */
export interface BundleParts extends MaterialParts {
    readonly payloadType: string;
    readonly payload: Uint8Array;
}
/**
 * Reads a Sigstore bundle v0.3 with a DSSE envelope. Throws AppError `limit-exceeded` above 16 MiB and `malformed`
 * for anything else: duplicate keys, unknown keys, base64 that is not canonical, no or several signatures, a message
 * signature, no or several kinds of verification material. `acceptOlder` also reads v0.1 and v0.2.
 */
export declare function readBundle(input: Uint8Array | DsseBundle, { acceptOlder }?: {
    readonly acceptOlder?: boolean;
}): DsseBundle;
/** The parts that every kind of bundle has. `signature`: base64. Error: `malformed`. */
export declare function readFacts(bundle: Pick<BundleJson, 'mediaType' | 'verificationMaterial'>, signature: string): BundleFacts;
/** Compact JSON with a fixed key order: the same parts give the same bytes. */
export declare function encodeBundle(parts: BundleParts): {
    readonly bytes: Uint8Array;
    readonly sha256: string;
};
/** `verificationMaterial` of a bundle. */
export declare function writeFacts(parts: MaterialParts): Record<string, unknown>;
/** Compact JSON and its SHA-256; refuses (`limit-exceeded`) what could not be read back. */
export declare function encodeJson(bundle: object): {
    readonly bytes: Uint8Array;
    readonly sha256: string;
};
