import * as z from 'zod';
declare const findingSchema: z.ZodObject<{
    ruleId: z.ZodString;
    severity: z.ZodString;
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
export declare const scanPredicateSchema: z.ZodObject<{
    scanner: z.ZodObject<{
        kind: z.ZodEnum<{
            secrets: "secrets";
            iac: "iac";
        }>;
        name: z.ZodString;
        version: z.ZodString;
        rulesSha256: z.ZodString;
    }, z.core.$strict>;
    options: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>;
    coverage: z.ZodObject<{
        seen: z.ZodInt;
        scanned: z.ZodInt;
        skipped: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            reason: z.ZodEnum<{
                binary: "binary";
                unreadable: "unreadable";
                "changed-while-reading": "changed-while-reading";
                "limit-exceeded": "limit-exceeded";
                malformed: "malformed";
                timeout: "timeout";
                "too-large": "too-large";
                symlink: "symlink";
                "not-a-file": "not-a-file";
                "unsupported-format": "unsupported-format";
                excluded: "excluded";
            }>;
            detail: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        skippedTotal: z.ZodInt;
        skippedByReason: z.ZodRecord<z.ZodEnum<{
            binary: "binary";
            unreadable: "unreadable";
            "changed-while-reading": "changed-while-reading";
            "limit-exceeded": "limit-exceeded";
            malformed: "malformed";
            timeout: "timeout";
            "too-large": "too-large";
            symlink: "symlink";
            "not-a-file": "not-a-file";
            "unsupported-format": "unsupported-format";
            excluded: "excluded";
        }> & z.core.$partial, z.ZodInt>;
        bytes: z.ZodInt;
        complete: z.ZodBoolean;
    }, z.core.$strict>;
    counts: z.ZodObject<{
        critical: z.ZodInt;
        high: z.ZodInt;
        medium: z.ZodInt;
        low: z.ZodInt;
        info: z.ZodInt;
    }, z.core.$strict>;
    findings: z.ZodOptional<z.ZodArray<z.ZodObject<{
        ruleId: z.ZodString;
        severity: z.ZodString;
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
    }, z.core.$strict>>>;
    findingsSha256: z.ZodString;
    startedOn: z.ZodISODateTime;
    finishedOn: z.ZodISODateTime;
}, z.core.$strict>;
/** A scan/v1 predicate that was read back; severities are still as written. */
export type ScanView = z.infer<typeof scanPredicateSchema>;
/**
 * Reads a scan/v1 predicate. A gate reads a hundred thousand findings in a second, so findings that are plainly as they
 * must be are not given to the schema; the schema decides about everything else, and words what is wrong.
 */
export declare function readScanPredicate(predicate: unknown): z.ZodSafeParseResult<ScanView>;
type FindingView = z.infer<typeof findingSchema>;
/** Whether the schema of a finding would accept it; false when in doubt. */
export declare function isPlainFinding(value: unknown): value is FindingView;
export {};
