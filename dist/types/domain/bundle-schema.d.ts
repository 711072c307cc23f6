import * as z from 'zod';
/** Written by us; older writers of v0.3 used the second spelling (sigstore/protobuf-specs, sigstore_bundle.proto). */
export declare const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
export declare function isOlderMediaType(mediaType: string): boolean;
/** A Sigstore bundle v0.3 that holds a DSSE envelope with exactly one signature. Unknown keys are refused. */
export declare const bundleSchema: z.ZodObject<{
    mediaType: z.ZodEnum<{
        "application/vnd.dev.sigstore.bundle.v0.3+json": "application/vnd.dev.sigstore.bundle.v0.3+json";
        "application/vnd.dev.sigstore.bundle+json;version=0.3": "application/vnd.dev.sigstore.bundle+json;version=0.3";
    }>;
    verificationMaterial: z.ZodObject<{
        publicKey: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            hint: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            rawBytes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            keyDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        certificate: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rawBytes: z.ZodString;
        }, z.core.$strict>>>;
        x509CertificateChain: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        tlogEntries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            logId: z.ZodObject<{
                keyId: z.ZodString;
            }, z.core.$strict>;
            kindVersion: z.ZodObject<{
                kind: z.ZodString;
                version: z.ZodString;
            }, z.core.$strict>;
            integratedTime: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            inclusionPromise: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                signedEntryTimestamp: z.ZodString;
            }, z.core.$strict>>>;
            inclusionProof: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                rootHash: z.ZodString;
                treeSize: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                hashes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
                checkpoint: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    envelope: z.ZodString;
                }, z.core.$strict>>>;
            }, z.core.$strict>>>;
            canonicalizedBody: z.ZodString;
        }, z.core.$strict>>>>;
        timestampVerificationData: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rfc3161Timestamps: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                signedTimestamp: z.ZodString;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    dsseEnvelope: z.ZodObject<{
        payload: z.ZodString;
        payloadType: z.ZodString;
        signatures: z.ZodArray<z.ZodObject<{
            sig: z.ZodString;
            keyid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** The same in any version; only for what was stored before there were bundles of v0.3. */
export declare const olderBundleSchema: z.ZodObject<{
    mediaType: z.ZodEnum<{
        "application/vnd.dev.sigstore.bundle.v0.3+json": "application/vnd.dev.sigstore.bundle.v0.3+json";
        "application/vnd.dev.sigstore.bundle+json;version=0.3": "application/vnd.dev.sigstore.bundle+json;version=0.3";
        "application/vnd.dev.sigstore.bundle+json;version=0.1": "application/vnd.dev.sigstore.bundle+json;version=0.1";
        "application/vnd.dev.sigstore.bundle+json;version=0.2": "application/vnd.dev.sigstore.bundle+json;version=0.2";
    }>;
    verificationMaterial: z.ZodObject<{
        publicKey: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            hint: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            rawBytes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            keyDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        certificate: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rawBytes: z.ZodString;
        }, z.core.$strict>>>;
        x509CertificateChain: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        tlogEntries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            logId: z.ZodObject<{
                keyId: z.ZodString;
            }, z.core.$strict>;
            kindVersion: z.ZodObject<{
                kind: z.ZodString;
                version: z.ZodString;
            }, z.core.$strict>;
            integratedTime: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            inclusionPromise: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                signedEntryTimestamp: z.ZodString;
            }, z.core.$strict>>>;
            inclusionProof: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                rootHash: z.ZodString;
                treeSize: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                hashes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
                checkpoint: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    envelope: z.ZodString;
                }, z.core.$strict>>>;
            }, z.core.$strict>>>;
            canonicalizedBody: z.ZodString;
        }, z.core.$strict>>>>;
        timestampVerificationData: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rfc3161Timestamps: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                signedTimestamp: z.ZodString;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    dsseEnvelope: z.ZodObject<{
        payload: z.ZodString;
        payloadType: z.ZodString;
        signatures: z.ZodArray<z.ZodObject<{
            sig: z.ZodString;
            keyid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type BundleJson = z.infer<typeof olderBundleSchema>;
/** A Sigstore bundle v0.1 to v0.3 that holds the signature of a file. Unknown keys are refused. */
export declare const messageBundleSchema: z.ZodObject<{
    mediaType: z.ZodEnum<{
        "application/vnd.dev.sigstore.bundle.v0.3+json": "application/vnd.dev.sigstore.bundle.v0.3+json";
        "application/vnd.dev.sigstore.bundle+json;version=0.3": "application/vnd.dev.sigstore.bundle+json;version=0.3";
        "application/vnd.dev.sigstore.bundle+json;version=0.1": "application/vnd.dev.sigstore.bundle+json;version=0.1";
        "application/vnd.dev.sigstore.bundle+json;version=0.2": "application/vnd.dev.sigstore.bundle+json;version=0.2";
    }>;
    verificationMaterial: z.ZodObject<{
        publicKey: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            hint: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            rawBytes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            keyDetails: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        certificate: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rawBytes: z.ZodString;
        }, z.core.$strict>>>;
        x509CertificateChain: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            certificates: z.ZodArray<z.ZodObject<{
                rawBytes: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        tlogEntries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            logId: z.ZodObject<{
                keyId: z.ZodString;
            }, z.core.$strict>;
            kindVersion: z.ZodObject<{
                kind: z.ZodString;
                version: z.ZodString;
            }, z.core.$strict>;
            integratedTime: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
            inclusionPromise: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                signedEntryTimestamp: z.ZodString;
            }, z.core.$strict>>>;
            inclusionProof: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                logIndex: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                rootHash: z.ZodString;
                treeSize: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
                hashes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
                checkpoint: z.ZodOptional<z.ZodNullable<z.ZodObject<{
                    envelope: z.ZodString;
                }, z.core.$strict>>>;
            }, z.core.$strict>>>;
            canonicalizedBody: z.ZodString;
        }, z.core.$strict>>>>;
        timestampVerificationData: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            rfc3161Timestamps: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
                signedTimestamp: z.ZodString;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    messageSignature: z.ZodObject<{
        messageDigest: z.ZodObject<{
            algorithm: z.ZodEnum<{
                SHA2_256: "SHA2_256";
                SHA2_384: "SHA2_384";
                SHA2_512: "SHA2_512";
            }>;
            digest: z.ZodString;
        }, z.core.$strict>;
        signature: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
export type MessageBundleJson = z.infer<typeof messageBundleSchema>;
