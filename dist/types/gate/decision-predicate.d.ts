import * as z from 'zod';
import { type DigestSet } from '../domain/digest.ts';
/** The verifier in every VSA and SVR that this product makes. */
export declare const VERIFIER_ID: string;
/** Extension field of the VSA with what the standard has no place for (SLSA VSA v1: extension fields are named by URIs). */
export declare const DECISION_FIELD = "https://sallyport.dev/attestation/decision/v1";
/**
 * What a subject was judged for: an environment. A decision on staging names another resource than one on production,
 * so that no verifier can take one for the other (SLSA VSA v1, `resourceUri`).
 */
export declare function resourceUriOf(environment: string, digest: DigestSet): string;
/** Ours, so strict: a member that this version does not know may say that the decision is worth less. */
declare const extensionSchema: z.ZodObject<{
    subjectKind: z.ZodEnum<{
        model: "model";
        image: "image";
        file: "file";
        source: "source";
    }>;
    environment: z.ZodString;
    mode: z.ZodEnum<{
        warn: "warn";
        enforce: "enforce";
        "dry-run": "dry-run";
    }>;
    verdict: z.ZodEnum<{
        block: "block";
        pass: "pass";
        indeterminate: "indeterminate";
    }>;
    allowed: z.ZodBoolean;
    override: z.ZodOptional<z.ZodObject<{
        people: z.ZodArray<z.ZodString>;
        justification: z.ZodString;
        bundleSha256s: z.ZodArray<z.ZodString>;
        expiresAt: z.ZodISODateTime;
    }, z.core.$strict>>;
    checks: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        result: z.ZodEnum<{
            warn: "warn";
            block: "block";
            pass: "pass";
            indeterminate: "indeterminate";
        }>;
        reason: z.ZodString;
        remedy: z.ZodOptional<z.ZodString>;
        digests: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    approvals: z.ZodArray<z.ZodObject<{
        person: z.ZodString;
        group: z.ZodString;
        counted: z.ZodBoolean;
        reason: z.ZodString;
        channel: z.ZodEnum<{
            statement: "statement";
            environment: "environment";
            review: "review";
        }>;
        bundleSha256: z.ZodString;
    }, z.core.$strict>>;
    inputs: z.ZodObject<{
        version: z.ZodString;
        bundles: z.ZodArray<z.ZodString>;
        unread: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            reason: z.ZodString;
        }, z.core.$strict>>;
        parties: z.ZodOptional<z.ZodRecord<z.ZodEnum<{
            author: "author";
            actor: "actor";
            builder: "builder";
        }> & z.core.$partial, z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"person">;
            name: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"github">;
            login: z.ZodString;
            id: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"identity">;
            identity: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"key">;
            keyId: z.ZodString;
        }, z.core.$strict>], "kind">>>>;
        recorded: z.ZodOptional<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodArray<z.ZodObject<{
            role: z.ZodString;
            subject: z.ZodObject<{
                kind: z.ZodEnum<{
                    model: "model";
                    image: "image";
                    file: "file";
                    source: "source";
                }>;
                name: z.ZodString;
                digest: z.ZodRecord<z.ZodString, z.ZodString>;
            }, z.core.$strict>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    findings: z.ZodObject<{
        blocking: z.ZodInt;
        warning: z.ZodInt;
        waived: z.ZodInt;
        ignored: z.ZodInt;
    }, z.core.$strict>;
    rejected: z.ZodInt;
}, z.core.$strict>;
export type DecisionExtension = z.infer<typeof extensionSchema>;
/** A VSA of this product. Other verifiers read the standard members alone. */
export declare const vsaSchema: z.ZodObject<{
    verifier: z.ZodObject<{
        id: z.ZodLiteral<string>;
    }, z.core.$loose>;
    timeVerified: z.ZodISODateTime;
    resourceUri: z.ZodString;
    policy: z.ZodObject<{
        uri: z.ZodString;
        digest: z.ZodObject<{
            sha256: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$loose>;
    inputAttestations: z.ZodArray<z.ZodObject<{
        digest: z.ZodObject<{
            sha256: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$loose>>;
    verificationResult: z.ZodEnum<{
        PASSED: "PASSED";
        FAILED: "FAILED";
    }>;
    verifiedLevels: z.ZodArray<z.ZodString>;
    "https://sallyport.dev/attestation/decision/v1": z.ZodObject<{
        subjectKind: z.ZodEnum<{
            model: "model";
            image: "image";
            file: "file";
            source: "source";
        }>;
        environment: z.ZodString;
        mode: z.ZodEnum<{
            warn: "warn";
            enforce: "enforce";
            "dry-run": "dry-run";
        }>;
        verdict: z.ZodEnum<{
            block: "block";
            pass: "pass";
            indeterminate: "indeterminate";
        }>;
        allowed: z.ZodBoolean;
        override: z.ZodOptional<z.ZodObject<{
            people: z.ZodArray<z.ZodString>;
            justification: z.ZodString;
            bundleSha256s: z.ZodArray<z.ZodString>;
            expiresAt: z.ZodISODateTime;
        }, z.core.$strict>>;
        checks: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            result: z.ZodEnum<{
                warn: "warn";
                block: "block";
                pass: "pass";
                indeterminate: "indeterminate";
            }>;
            reason: z.ZodString;
            remedy: z.ZodOptional<z.ZodString>;
            digests: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        approvals: z.ZodArray<z.ZodObject<{
            person: z.ZodString;
            group: z.ZodString;
            counted: z.ZodBoolean;
            reason: z.ZodString;
            channel: z.ZodEnum<{
                statement: "statement";
                environment: "environment";
                review: "review";
            }>;
            bundleSha256: z.ZodString;
        }, z.core.$strict>>;
        inputs: z.ZodObject<{
            version: z.ZodString;
            bundles: z.ZodArray<z.ZodString>;
            unread: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                reason: z.ZodString;
            }, z.core.$strict>>;
            parties: z.ZodOptional<z.ZodRecord<z.ZodEnum<{
                author: "author";
                actor: "actor";
                builder: "builder";
            }> & z.core.$partial, z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"person">;
                name: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"github">;
                login: z.ZodString;
                id: z.ZodOptional<z.ZodInt>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"identity">;
                identity: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"key">;
                keyId: z.ZodString;
            }, z.core.$strict>], "kind">>>>;
            recorded: z.ZodOptional<z.ZodArray<z.ZodString>>;
            members: z.ZodOptional<z.ZodArray<z.ZodObject<{
                role: z.ZodString;
                subject: z.ZodObject<{
                    kind: z.ZodEnum<{
                        model: "model";
                        image: "image";
                        file: "file";
                        source: "source";
                    }>;
                    name: z.ZodString;
                    digest: z.ZodRecord<z.ZodString, z.ZodString>;
                }, z.core.$strict>;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
        findings: z.ZodObject<{
            blocking: z.ZodInt;
            warning: z.ZodInt;
            waived: z.ZodInt;
            ignored: z.ZodInt;
        }, z.core.$strict>;
        rejected: z.ZodInt;
    }, z.core.$strict>;
}, z.core.$loose>;
export type VsaPredicate = z.infer<typeof vsaSchema>;
/** SVR v0.2: what holds, and nothing about what does not. */
export interface SvrPredicate {
    readonly verifier: {
        readonly id: string;
        readonly policies: readonly {
            readonly uri: string;
            readonly digest: DigestSet;
        }[];
    };
    readonly timeCreated: string;
    readonly properties: readonly string[];
}
export {};
