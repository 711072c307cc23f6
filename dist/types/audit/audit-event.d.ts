import * as z from 'zod';
import { type Redact } from './redact-event.ts';
/** What a caller reports; sequence number and time are the log's. Unknown keys are refused. */
export declare const auditEventSchema: z.ZodObject<{
    action: z.ZodString;
    actor: z.ZodObject<{
        id: z.ZodString;
        issuer: z.ZodOptional<z.ZodString>;
        method: z.ZodString;
    }, z.core.$strict>;
    subject: z.ZodOptional<z.ZodObject<{
        kind: z.ZodEnum<{
            model: "model";
            image: "image";
            file: "file";
            source: "source";
        }>;
        name: z.ZodString;
        digest: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strict>>;
    environment: z.ZodOptional<z.ZodString>;
    before: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
    after: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
    decision: z.ZodOptional<z.ZodObject<{
        sha256: z.ZodString;
        verdict: z.ZodEnum<{
            block: "block";
            pass: "pass";
            indeterminate: "indeterminate";
        }>;
    }, z.core.$strict>>;
    evidence: z.ZodOptional<z.ZodArray<z.ZodString>>;
    policy: z.ZodOptional<z.ZodObject<{
        uri: z.ZodString;
        sha256: z.ZodString;
    }, z.core.$strict>>;
    run: z.ZodOptional<z.ZodObject<{
        uri: z.ZodString;
        attempt: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    consumers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    details: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
}, z.core.$strict>;
export type AuditEvent = z.input<typeof auditEventSchema>;
/** One entry of the log. `seq` is its 0-based place in the tree, `time` UTC with milliseconds by the writer's clock. */
export declare const auditEntrySchema: z.ZodObject<{
    action: z.ZodString;
    actor: z.ZodObject<{
        id: z.ZodString;
        issuer: z.ZodOptional<z.ZodString>;
        method: z.ZodString;
    }, z.core.$strict>;
    subject: z.ZodOptional<z.ZodObject<{
        kind: z.ZodEnum<{
            model: "model";
            image: "image";
            file: "file";
            source: "source";
        }>;
        name: z.ZodString;
        digest: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strict>>;
    environment: z.ZodOptional<z.ZodString>;
    before: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
    after: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
    decision: z.ZodOptional<z.ZodObject<{
        sha256: z.ZodString;
        verdict: z.ZodEnum<{
            block: "block";
            pass: "pass";
            indeterminate: "indeterminate";
        }>;
    }, z.core.$strict>>;
    evidence: z.ZodOptional<z.ZodArray<z.ZodString>>;
    policy: z.ZodOptional<z.ZodObject<{
        uri: z.ZodString;
        sha256: z.ZodString;
    }, z.core.$strict>>;
    run: z.ZodOptional<z.ZodObject<{
        uri: z.ZodString;
        attempt: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    consumers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    details: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodBoolean, z.ZodInt, z.ZodNull]>>>;
    version: z.ZodLiteral<1>;
    seq: z.ZodInt;
    time: z.ZodString;
}, z.core.$strict>;
export type AuditEntry = z.infer<typeof auditEntrySchema>;
/**
 * An event from outside as it may be stored: free texts without secrets and of bounded length (`redactEvent`), known
 * fields only. Throws AppError `invalid-input` naming the field.
 */
export declare function parseAuditEvent(value: unknown, redact?: Redact): AuditEvent;
/** The bytes that are hashed and stored: RFC 8785 canonical JSON. Throws AppError `limit-exceeded` beyond 65,535 bytes. */
export declare function encodeEntry(entry: AuditEntry): Buffer;
/**
 * Reads the bytes of an entry: strict JSON, known fields, canonical form, a real time. Throws AppError `malformed`
 * saying what is wrong; the caller knows which entry it is.
 */
export declare function decodeEntry(bytes: Buffer): AuditEntry;
