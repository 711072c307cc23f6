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
/** JSON form of `Decision` (decision.ts). */
export declare const decisionSchema: z.ZodObject<{
    subject: z.ZodObject<{
        kind: z.ZodEnum<{
            file: "file";
            model: "model";
            image: "image";
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
            approval: "approval";
            waiver: "waiver";
            override: "override";
            decision: "decision";
        }>;
        status: z.ZodEnum<{
            ignored: "ignored";
            blocking: "blocking";
            warning: "warning";
            waived: "waived";
        }>;
        waiverSha256: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    approvals: z.ZodArray<z.ZodObject<{
        person: z.ZodString;
        group: z.ZodString;
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
            approval: "approval";
            waiver: "waiver";
            override: "override";
            decision: "decision";
        }>;
        predicateType: z.ZodString;
        bundleSha256: z.ZodString;
        signer: z.ZodString;
    }, z.core.$strict>>;
    rejected: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
