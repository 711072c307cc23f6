import * as z from 'zod';
import type { PostureRequirement } from '../domain/policy.ts';
declare const postureKeys: {
    of: z.ZodOptional<z.ZodEnum<{
        source: "source";
        subject: "subject";
    }>>;
    'repository-id': z.ZodInt;
    server: z.ZodOptional<z.ZodString>;
    branch: z.ZodOptional<z.ZodString>;
    checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        environments: "environments";
        "required-workflow": "required-workflow";
        "required-check": "required-check";
        reviews: "reviews";
        "no-force-push": "no-force-push";
        "no-deletion": "no-deletion";
        "signed-commits": "signed-commits";
        "no-bypass": "no-bypass";
        "code-owners": "code-owners";
        "allowed-actions": "allowed-actions";
        "workflow-token": "workflow-token";
        "repository-secrets": "repository-secrets";
        "pinned-actions": "pinned-actions";
        "token-scopes": "token-scopes";
        "oidc-login": "oidc-login";
    }>>>;
    waive: z.ZodOptional<z.ZodArray<z.ZodObject<{
        check: z.ZodEnum<{
            environments: "environments";
            "required-workflow": "required-workflow";
            "required-check": "required-check";
            reviews: "reviews";
            "no-force-push": "no-force-push";
            "no-deletion": "no-deletion";
            "signed-commits": "signed-commits";
            "no-bypass": "no-bypass";
            "code-owners": "code-owners";
            "allowed-actions": "allowed-actions";
            "workflow-token": "workflow-token";
            "repository-secrets": "repository-secrets";
            "pinned-actions": "pinned-actions";
            "token-scopes": "token-scopes";
            "oidc-login": "oidc-login";
        }>;
        reason: z.ZodString;
        until: z.ZodISODate;
    }, z.core.$strict>>>;
};
/** The schema of a requirement of kind `posture`; `common`: the keys that every requirement has. */
export declare function postureRequirement<T extends z.ZodRawShape>(common: T): z.ZodObject<{
    kind: z.ZodLiteral<"posture">;
} & T & {
    of: z.ZodOptional<z.ZodEnum<{
        source: "source";
        subject: "subject";
    }>>;
    'repository-id': z.ZodInt;
    server: z.ZodOptional<z.ZodString>;
    branch: z.ZodOptional<z.ZodString>;
    checks: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        environments: "environments";
        "required-workflow": "required-workflow";
        "required-check": "required-check";
        reviews: "reviews";
        "no-force-push": "no-force-push";
        "no-deletion": "no-deletion";
        "signed-commits": "signed-commits";
        "no-bypass": "no-bypass";
        "code-owners": "code-owners";
        "allowed-actions": "allowed-actions";
        "workflow-token": "workflow-token";
        "repository-secrets": "repository-secrets";
        "pinned-actions": "pinned-actions";
        "token-scopes": "token-scopes";
        "oidc-login": "oidc-login";
    }>>>;
    waive: z.ZodOptional<z.ZodArray<z.ZodObject<{
        check: z.ZodEnum<{
            environments: "environments";
            "required-workflow": "required-workflow";
            "required-check": "required-check";
            reviews: "reviews";
            "no-force-push": "no-force-push";
            "no-deletion": "no-deletion";
            "signed-commits": "signed-commits";
            "no-bypass": "no-bypass";
            "code-owners": "code-owners";
            "allowed-actions": "allowed-actions";
            "workflow-token": "workflow-token";
            "repository-secrets": "repository-secrets";
            "pinned-actions": "pinned-actions";
            "token-scopes": "token-scopes";
            "oidc-login": "oidc-login";
        }>;
        reason: z.ZodString;
        until: z.ZodISODate;
    }, z.core.$strict>>>;
} extends infer T_1 ? { -readonly [P in keyof T_1]: T_1[P]; } : never, z.core.$strict>;
type PostureFile = z.infer<z.ZodObject<typeof postureKeys>>;
type PostureRules = Omit<PostureRequirement, 'kind' | 'by' | 'maxAgeMs'>;
export declare function toPostureRules(file: PostureFile): PostureRules;
/** What the schema cannot say: settings change at any time, and what is waived must be asked for, once. */
export declare function postureProblems(file: Pick<PostureFile, 'checks' | 'waive'> & {
    readonly 'max-age'?: string | undefined;
}): {
    readonly key: 'max-age' | 'waive' | 'kind';
    readonly message: string;
}[];
export {};
