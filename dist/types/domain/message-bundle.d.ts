import { type BundleFacts, type MaterialParts } from './bundle.ts';
import { type MessageBundleJson } from './bundle-schema.ts';
/** Hashes of a message digest, as Sigstore names them, and as Node does. */
export declare const MESSAGE_HASHES: {
    readonly SHA2_256: "sha256";
    readonly SHA2_384: "sha384";
    readonly SHA2_512: "sha512";
};
export type MessageHash = keyof typeof MESSAGE_HASHES;
/** A bundle that holds the signature of a file, not of a statement about it. Read, not verified. */
export interface MessageBundle extends BundleFacts {
    readonly json: MessageBundleJson;
    readonly hash: MessageHash;
    /** What the signer says the digest of the file is. */
    readonly digest: Uint8Array;
}
/** The bytes of a file, from their start, each time it is called. */
export type OpenBlob = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
/**
 * Reads a Sigstore bundle v0.1 to v0.3 with a message signature (`cosign sign-blob`). Throws AppError `limit-exceeded`
 * above 16 MiB and `malformed` for anything else, also for a bundle with a statement.
 */
export declare function readMessageBundle(bytes: Uint8Array): MessageBundle;
/** What a signer puts into a bundle about a file. */
export interface MessageParts extends MaterialParts {
    readonly hash: MessageHash;
    readonly digest: Uint8Array;
}
/** A bundle v0.3 with a message signature: compact JSON, fixed key order. */
export declare function encodeMessageBundle(parts: MessageParts): {
    readonly bytes: Uint8Array;
    readonly sha256: string;
};
