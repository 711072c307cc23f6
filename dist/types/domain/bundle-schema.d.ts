import { type TypeOf } from './shape.ts';
/** Written by us; older writers of v0.3 used the second spelling (sigstore/protobuf-specs, sigstore_bundle.proto). */
export declare const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
export declare function isOlderMediaType(mediaType: string): boolean;
/** A Sigstore bundle v0.3 that holds a DSSE envelope with exactly one signature. Unknown keys are refused. */
export declare const bundleShape: import("./shape.ts").Shape<{
    readonly mediaType: string;
    readonly verificationMaterial: {} & {
        readonly publicKey?: ({} & {
            readonly rawBytes?: string | null | undefined;
            readonly hint?: string | null | undefined;
            readonly keyDetails?: string | null | undefined;
        }) | null | undefined;
        readonly certificate?: ({
            readonly rawBytes: string;
        } & {}) | null | undefined;
        readonly x509CertificateChain?: ({
            readonly certificates: readonly ({
                readonly rawBytes: string;
            } & {})[];
        } & {}) | null | undefined;
        readonly tlogEntries?: readonly ({
            readonly kindVersion: {
                readonly kind: string;
                readonly version: string;
            } & {};
            readonly logId: {
                readonly keyId: string;
            } & {};
            readonly canonicalizedBody: string;
        } & {
            readonly logIndex?: string | number | null | undefined;
            readonly integratedTime?: string | number | null | undefined;
            readonly inclusionPromise?: ({
                readonly signedEntryTimestamp: string;
            } & {}) | null | undefined;
            readonly inclusionProof?: ({
                readonly rootHash: string;
            } & {
                readonly logIndex?: string | number | null | undefined;
                readonly treeSize?: string | number | null | undefined;
                readonly hashes?: readonly string[] | null | undefined;
                readonly checkpoint?: ({
                    readonly envelope: string;
                } & {}) | null | undefined;
            }) | null | undefined;
        })[] | null | undefined;
        readonly timestampVerificationData?: ({} & {
            readonly rfc3161Timestamps?: readonly ({
                readonly signedTimestamp: string;
            } & {})[] | null | undefined;
        }) | null | undefined;
    };
    readonly dsseEnvelope: {
        readonly signatures: readonly ({
            readonly sig: string;
        } & {
            readonly keyid?: string | null | undefined;
        })[];
        readonly payload: string;
        readonly payloadType: string;
    } & {};
} & {}>;
/** The same in any version; only for what was stored before there were bundles of v0.3. */
export declare const olderBundleShape: import("./shape.ts").Shape<{
    readonly mediaType: string;
    readonly verificationMaterial: {} & {
        readonly publicKey?: ({} & {
            readonly rawBytes?: string | null | undefined;
            readonly hint?: string | null | undefined;
            readonly keyDetails?: string | null | undefined;
        }) | null | undefined;
        readonly certificate?: ({
            readonly rawBytes: string;
        } & {}) | null | undefined;
        readonly x509CertificateChain?: ({
            readonly certificates: readonly ({
                readonly rawBytes: string;
            } & {})[];
        } & {}) | null | undefined;
        readonly tlogEntries?: readonly ({
            readonly kindVersion: {
                readonly kind: string;
                readonly version: string;
            } & {};
            readonly logId: {
                readonly keyId: string;
            } & {};
            readonly canonicalizedBody: string;
        } & {
            readonly logIndex?: string | number | null | undefined;
            readonly integratedTime?: string | number | null | undefined;
            readonly inclusionPromise?: ({
                readonly signedEntryTimestamp: string;
            } & {}) | null | undefined;
            readonly inclusionProof?: ({
                readonly rootHash: string;
            } & {
                readonly logIndex?: string | number | null | undefined;
                readonly treeSize?: string | number | null | undefined;
                readonly hashes?: readonly string[] | null | undefined;
                readonly checkpoint?: ({
                    readonly envelope: string;
                } & {}) | null | undefined;
            }) | null | undefined;
        })[] | null | undefined;
        readonly timestampVerificationData?: ({} & {
            readonly rfc3161Timestamps?: readonly ({
                readonly signedTimestamp: string;
            } & {})[] | null | undefined;
        }) | null | undefined;
    };
    readonly dsseEnvelope: {
        readonly signatures: readonly ({
            readonly sig: string;
        } & {
            readonly keyid?: string | null | undefined;
        })[];
        readonly payload: string;
        readonly payloadType: string;
    } & {};
} & {}>;
export type BundleJson = TypeOf<typeof olderBundleShape>;
/** A Sigstore bundle v0.1 to v0.3 that holds the signature of a file. Unknown keys are refused. */
export declare const messageBundleShape: import("./shape.ts").Shape<{
    readonly mediaType: string;
    readonly verificationMaterial: {} & {
        readonly publicKey?: ({} & {
            readonly rawBytes?: string | null | undefined;
            readonly hint?: string | null | undefined;
            readonly keyDetails?: string | null | undefined;
        }) | null | undefined;
        readonly certificate?: ({
            readonly rawBytes: string;
        } & {}) | null | undefined;
        readonly x509CertificateChain?: ({
            readonly certificates: readonly ({
                readonly rawBytes: string;
            } & {})[];
        } & {}) | null | undefined;
        readonly tlogEntries?: readonly ({
            readonly kindVersion: {
                readonly kind: string;
                readonly version: string;
            } & {};
            readonly logId: {
                readonly keyId: string;
            } & {};
            readonly canonicalizedBody: string;
        } & {
            readonly logIndex?: string | number | null | undefined;
            readonly integratedTime?: string | number | null | undefined;
            readonly inclusionPromise?: ({
                readonly signedEntryTimestamp: string;
            } & {}) | null | undefined;
            readonly inclusionProof?: ({
                readonly rootHash: string;
            } & {
                readonly logIndex?: string | number | null | undefined;
                readonly treeSize?: string | number | null | undefined;
                readonly hashes?: readonly string[] | null | undefined;
                readonly checkpoint?: ({
                    readonly envelope: string;
                } & {}) | null | undefined;
            }) | null | undefined;
        })[] | null | undefined;
        readonly timestampVerificationData?: ({} & {
            readonly rfc3161Timestamps?: readonly ({
                readonly signedTimestamp: string;
            } & {})[] | null | undefined;
        }) | null | undefined;
    };
    readonly messageSignature: {
        readonly messageDigest: {
            readonly algorithm: "SHA2_256" | "SHA2_384" | "SHA2_512";
            readonly digest: string;
        } & {};
        readonly signature: string;
    } & {};
} & {}>;
export type MessageBundleJson = TypeOf<typeof messageBundleShape>;
