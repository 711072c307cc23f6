import * as z from 'zod';
/** Extension field of the VSA that names the head of the audit log before the decision was appended to it. */
export declare const AUDIT_FIELD = "https://sallyport.dev/attestation/audit-checkpoint/v1";
/** Name, number of entries and root hash (lower-case hex) of a log. */
export declare const auditAnchorSchema: z.ZodObject<{
    origin: z.ZodString;
    size: z.ZodInt;
    rootSha256: z.ZodString;
}, z.core.$strict>;
export type AuditAnchor = z.infer<typeof auditAnchorSchema>;
