import * as z from 'zod';
import { type Statement } from './statement.ts';
import type { Subject } from './subject.ts';
/** What this version looks at in a repository at GitHub, in the order of its report (docs/evidence.md). */
export declare const POSTURE_CHECKS: readonly ["required-workflow", "required-check", "reviews", "no-force-push", "no-deletion", "signed-commits", "no-bypass", "code-owners", "allowed-actions", "workflow-token", "environments", "repository-secrets", "pinned-actions", "token-scopes", "oidc-login"];
export type PostureCheckId = (typeof POSTURE_CHECKS)[number];
declare const check: z.ZodObject<{
    id: z.ZodString;
    status: z.ZodEnum<{
        undecided: "undecided";
        failed: "failed";
        ok: "ok";
    }>;
    detail: z.ZodString;
    fix: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** One setting of a repository as it is. */
export type PostureCheck = Readonly<z.infer<typeof check>>;
/** posture/v1: the settings of a repository at GitHub at one moment, held against what the gate rests on. */
export declare const postureSchema: z.ZodObject<{
    tool: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
    }, z.core.$strict>;
    server: z.ZodURL;
    repository: z.ZodObject<{
        name: z.ZodString;
        id: z.ZodInt;
    }, z.core.$strict>;
    branch: z.ZodString;
    defaultBranch: z.ZodString;
    commit: z.ZodOptional<z.ZodString>;
    observedAt: z.ZodISODateTime;
    checks: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        status: z.ZodEnum<{
            undecided: "undecided";
            failed: "failed";
            ok: "ok";
        }>;
        detail: z.ZodString;
        fix: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PosturePredicate = z.infer<typeof postureSchema>;
/** The report on the settings of a repository at one moment: what a statement about it says. */
export type PostureReport = Omit<PosturePredicate, 'tool'>;
/** The statement about a repository's posture; texts that came from GitHub are bounded and lose control characters. */
export declare function makePosture(subject: Subject, report: PostureReport): Statement<PosturePredicate>;
export {};
