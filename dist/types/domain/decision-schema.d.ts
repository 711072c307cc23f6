import * as z from 'zod';
export declare const decisionCheckSchema: z.ZodObject<{
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
}, z.core.$strict>;
export declare const decisionOverrideSchema: z.ZodObject<{
    people: z.ZodArray<z.ZodString>;
    justification: z.ZodString;
    bundleSha256s: z.ZodArray<z.ZodString>;
    expiresAt: z.ZodISODateTime;
}, z.core.$strict>;
/** Inputs of a decision, in its JSON and in what is signed. */
export declare const decisionInputsSchema: z.ZodObject<{
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
/** JSON form of `Decision` (decision.ts). */
export declare const decisionSchema: z.ZodObject<{
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
    environment: z.ZodString;
    verdict: z.ZodEnum<{
        block: "block";
        pass: "pass";
        indeterminate: "indeterminate";
    }>;
    override: z.ZodOptional<z.ZodObject<{
        people: z.ZodArray<z.ZodString>;
        justification: z.ZodString;
        bundleSha256s: z.ZodArray<z.ZodString>;
        expiresAt: z.ZodISODateTime;
    }, z.core.$strict>>;
    allowed: z.ZodBoolean;
    mode: z.ZodEnum<{
        warn: "warn";
        enforce: "enforce";
        "dry-run": "dry-run";
    }>;
    policy: z.ZodObject<{
        uri: z.ZodString;
        sha256: z.ZodString;
    }, z.core.$strict>;
    timeVerified: z.ZodISODateTime;
    buildLevel: z.ZodOptional<z.ZodLiteral<1 | 2 | 3>>;
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
    findings: z.ZodArray<z.ZodObject<{
        finding: z.ZodObject<{
            ruleId: z.ZodString;
            severity: z.ZodEnum<{
                critical: "critical";
                high: "high";
                medium: "medium";
                low: "low";
                info: "info";
            }>;
            confidence: z.ZodEnum<{
                high: "high";
                medium: "medium";
                low: "low";
            }>;
            message: z.ZodString;
            location: z.ZodObject<{
                path: z.ZodString;
                startLine: z.ZodOptional<z.ZodInt>;
                startColumn: z.ZodOptional<z.ZodInt>;
                endLine: z.ZodOptional<z.ZodInt>;
                endColumn: z.ZodOptional<z.ZodInt>;
                cell: z.ZodOptional<z.ZodInt>;
                pointer: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>;
            fingerprint: z.ZodString;
        }, z.core.$strict>;
        source: z.ZodEnum<{
            "model-signature": "model-signature";
            "image-signature": "image-signature";
            aibom: "aibom";
            provenance: "provenance";
            "secret-scan": "secret-scan";
            "iac-scan": "iac-scan";
            "test-result": "test-result";
            scai: "scai";
            posture: "posture";
            approval: "approval";
            waiver: "waiver";
            override: "override";
            retirement: "retirement";
            "github-approvals": "github-approvals";
            decision: "decision";
        }>;
        status: z.ZodEnum<{
            ignored: "ignored";
            blocking: "blocking";
            warning: "warning";
            waived: "waived";
        }>;
        adjusted: z.ZodOptional<z.ZodObject<{
            severity: z.ZodEnum<{
                critical: "critical";
                high: "high";
                medium: "medium";
                low: "low";
                info: "info";
            }>;
            by: z.ZodString;
        }, z.core.$strict>>;
        waiverSha256: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    approvals: z.ZodArray<z.ZodObject<{
        person: z.ZodString;
        group: z.ZodString;
        channel: z.ZodEnum<{
            statement: "statement";
            environment: "environment";
            review: "review";
        }>;
        counted: z.ZodBoolean;
        reason: z.ZodString;
        bundleSha256: z.ZodString;
    }, z.core.$strict>>;
    evidence: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "model-signature": "model-signature";
            "image-signature": "image-signature";
            aibom: "aibom";
            provenance: "provenance";
            "secret-scan": "secret-scan";
            "iac-scan": "iac-scan";
            "test-result": "test-result";
            scai: "scai";
            posture: "posture";
            approval: "approval";
            waiver: "waiver";
            override: "override";
            retirement: "retirement";
            "github-approvals": "github-approvals";
            decision: "decision";
        }>;
        predicateType: z.ZodString;
        bundleSha256: z.ZodString;
        signer: z.ZodString;
    }, z.core.$strict>>;
    coverage: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "model-signature": "model-signature";
            "image-signature": "image-signature";
            aibom: "aibom";
            provenance: "provenance";
            "secret-scan": "secret-scan";
            "iac-scan": "iac-scan";
            "test-result": "test-result";
            scai: "scai";
            posture: "posture";
            approval: "approval";
            waiver: "waiver";
            override: "override";
            retirement: "retirement";
            "github-approvals": "github-approvals";
            decision: "decision";
        }>;
        bundleSha256: z.ZodString;
        of: z.ZodString;
        seen: z.ZodInt;
        scanned: z.ZodInt;
        skipped: z.ZodInt;
        complete: z.ZodBoolean;
    }, z.core.$strict>>;
    consumers: z.ZodOptional<z.ZodArray<z.ZodObject<{
        environment: z.ZodOptional<z.ZodString>;
        name: z.ZodString;
        bundleSha256: z.ZodString;
        pointer: z.ZodString;
    }, z.core.$strict>>>;
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
    rejected: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
