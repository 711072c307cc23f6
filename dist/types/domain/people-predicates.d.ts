import * as z from 'zod';
/** approval/v1, waiver/v1, override/v1 and retirement/v1: what a person signs about a digest (docs/approvals.md). */
/** Longest life of each, in days; a statement that claims more does not count. */
export declare const MAX_LIFE_DAYS: {
    readonly approval: 90;
    readonly waiver: 365;
    readonly override: 30;
    readonly 'github-approvals': 1;
};
/** What ties a statement to one decision, next to its subject. */
export declare const boundFields: {
    environment: z.ZodString;
    /** The policy digest (`policyDigest`). */
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    /** From this moment on it does not count. */
    expiresAt: z.ZodISODateTime;
    /** Unique; a second statement with the same nonce is a replay. */
    nonce: z.ZodString;
};
export declare const approvalSchema: z.ZodObject<{
    justification: z.ZodOptional<z.ZodString>;
    ticket: z.ZodOptional<z.ZodString>;
    environment: z.ZodString;
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    expiresAt: z.ZodISODateTime;
    nonce: z.ZodString;
    decision: z.ZodEnum<{
        APPROVED: "APPROVED";
        REJECTED: "REJECTED";
    }>;
}, z.core.$strict>;
export type ApprovalPredicate = z.infer<typeof approvalSchema>;
/** `ruleId`, `fingerprint` or both; never a pattern. `path`: a file, or everything below a folder when it ends in `/`. */
export declare const waiverSelectorSchema: z.ZodObject<{
    ruleId: z.ZodOptional<z.ZodString>;
    fingerprint: z.ZodOptional<z.ZodString>;
    path: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type WaiverSelector = z.infer<typeof waiverSelectorSchema>;
export declare const waiverSchema: z.ZodObject<{
    justification: z.ZodString;
    ticket: z.ZodString;
    environment: z.ZodString;
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    expiresAt: z.ZodISODateTime;
    nonce: z.ZodString;
    selector: z.ZodObject<{
        ruleId: z.ZodOptional<z.ZodString>;
        fingerprint: z.ZodOptional<z.ZodString>;
        path: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type WaiverPredicate = z.infer<typeof waiverSchema>;
export declare const overrideSchema: z.ZodObject<{
    justification: z.ZodString;
    ticket: z.ZodString;
    environment: z.ZodString;
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    expiresAt: z.ZodISODateTime;
    nonce: z.ZodString;
    checks: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type OverridePredicate = z.infer<typeof overrideSchema>;
/**
 * retirement/v1: from now on the digest may not be used. It never expires and counts under every policy that still names
 * the person: what was retired must not come back because a line of the policy changed.
 */
export declare const retirementSchema: z.ZodObject<{
    environments: z.ZodUnion<readonly [z.ZodLiteral<"all">, z.ZodArray<z.ZodString>]>;
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    reason: z.ZodString;
    ticket: z.ZodOptional<z.ZodString>;
    replacement: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type RetirementPredicate = z.infer<typeof retirementSchema>;
