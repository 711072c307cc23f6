import * as z from 'zod';
/** Key `findings` of an environment. */
export declare const findings: z.ZodObject<{
    block: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        critical: "critical";
        high: "high";
        medium: "medium";
        low: "low";
        info: "info";
    }>>>;
    warn: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        critical: "critical";
        high: "high";
        medium: "medium";
        low: "low";
        info: "info";
    }>>>;
    rules: z.ZodOptional<z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        scanner: z.ZodOptional<z.ZodString>;
        'raise-to': z.ZodOptional<z.ZodEnum<{
            critical: "critical";
            high: "high";
            medium: "medium";
            low: "low";
            info: "info";
        }>>;
        'lower-to': z.ZodOptional<z.ZodEnum<{
            critical: "critical";
            high: "high";
            medium: "medium";
            low: "low";
            info: "info";
        }>>;
        reason: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    kev: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        sha256: z.ZodString;
        'raise-to': z.ZodOptional<z.ZodEnum<{
            critical: "critical";
            high: "high";
            medium: "medium";
            low: "low";
            info: "info";
        }>>;
    }, z.core.$strict>>;
    epss: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        sha256: z.ZodString;
        'at-least': z.ZodNumber;
        'raise-to': z.ZodEnum<{
            critical: "critical";
            high: "high";
            medium: "medium";
            low: "low";
            info: "info";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Key `rules` of an environment: each an expression that must be true. */
export declare const customRules: z.ZodArray<z.ZodObject<{
    id: z.ZodString;
    assert: z.ZodString;
    message: z.ZodString;
}, z.core.$strict>>;
