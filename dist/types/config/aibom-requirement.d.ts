import * as z from 'zod';
import { type AibomRules } from '../domain/aibom-policy.ts';
/** Keys of a requirement of kind `aibom`, beyond those of every requirement (docs/policy.md). */
export declare const aibomKeys: {
    profile: z.ZodOptional<z.ZodEnum<{
        identity: "identity";
        "aisvs-6.2": "aisvs-6.2";
        "g7-2026-05": "g7-2026-05";
        "ai-act-annex-iv-readiness": "ai-act-annex-iv-readiness";
    }>>;
    'min-score': z.ZodOptional<z.ZodRecord<z.ZodEnum<{
        identity: "identity";
        "aisvs-6.2": "aisvs-6.2";
        "g7-2026-05": "g7-2026-05";
        "ai-act-annex-iv-readiness": "ai-act-annex-iv-readiness";
        "owasp-compat": "owasp-compat";
    }> & z.core.$partial, z.ZodNumber>>;
    licenses: z.ZodOptional<z.ZodObject<{
        allow: z.ZodOptional<z.ZodArray<z.ZodString>>;
        deny: z.ZodOptional<z.ZodArray<z.ZodString>>;
        of: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            model: "model";
            packages: "packages";
            datasets: "datasets";
            "base-models": "base-models";
        }>>>;
    }, z.core.$strict>>;
    'base-models': z.ZodOptional<z.ZodObject<{
        allow: z.ZodOptional<z.ZodArray<z.ZodString>>;
        deny: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    complete: z.ZodOptional<z.ZodLiteral<true>>;
    consumers: z.ZodOptional<z.ZodLiteral<true>>;
};
/** The rules as the gate reads them. */
export declare function toAibomRules(file: z.infer<z.ZodObject<typeof aibomKeys>>): AibomRules;
