import * as z from 'zod';
/** Keys of a signer that must equal a certificate extension, with the extension's name in verified identities. */
export declare const EXTENSION_KEYS: {
    readonly 'source-repository': "sourceRepositoryUri";
    readonly 'source-repository-id': "sourceRepositoryIdentifier";
    readonly 'source-owner-id': "sourceRepositoryOwnerIdentifier";
    readonly 'source-ref': "sourceRepositoryRef";
    readonly 'build-trigger': "buildTrigger";
    readonly 'build-signer-digest': "buildSignerDigest";
    readonly 'runner-environment': "runnerEnvironment";
};
/** `<algorithm>:<hex> reason`, the form of a deny-list line. */
export declare const DENY_LINE: RegExp;
/** The policy file as it is written (docs/policy.md); `parsePolicy` also resolves its references. */
export declare const policySchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    trust: z.ZodObject<{
        roots: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            'trusted-root': z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            sigstore: z.ZodLiteral<"public-good">;
        }, z.core.$strict>]>>>;
        signers: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            key: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            root: z.ZodString;
            identity: z.ZodString;
            issuer: z.ZodString;
            'source-repository': z.ZodOptional<z.ZodString>;
            'source-repository-id': z.ZodOptional<z.ZodString>;
            'source-owner-id': z.ZodOptional<z.ZodString>;
            'source-ref': z.ZodOptional<z.ZodString>;
            'build-trigger': z.ZodOptional<z.ZodArray<z.ZodString>>;
            'build-signer-digest': z.ZodOptional<z.ZodString>;
            'runner-environment': z.ZodOptional<z.ZodEnum<{
                "self-hosted": "self-hosted";
                "github-hosted": "github-hosted";
            }>>;
        }, z.core.$strict>]>>;
        gates: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    people: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        github: z.ZodOptional<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
        }, z.core.$strict>>;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        root: z.ZodOptional<z.ZodString>;
        identity: z.ZodOptional<z.ZodString>;
        issuer: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    groups: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
    environments: z.ZodRecord<z.ZodString, z.ZodObject<{
        after: z.ZodOptional<z.ZodArray<z.ZodString>>;
        require: z.ZodOptional<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"model-signature">;
        }, z.core.$strict>, z.ZodObject<{
            profile: z.ZodOptional<z.ZodEnum<{
                identity: "identity";
            }>>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"aibom">;
        }, z.core.$strict>, z.ZodObject<{
            builder: z.ZodOptional<z.ZodString>;
            level: z.ZodOptional<z.ZodInt>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"provenance">;
        }, z.core.$strict>, z.ZodObject<{
            of: z.ZodOptional<z.ZodEnum<{
                source: "source";
                subject: "subject";
            }>>;
            'allow-incomplete': z.ZodOptional<z.ZodArray<z.ZodEnum<{
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
            }>>>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodEnum<{
                "secret-scan": "secret-scan";
                "iac-scan": "iac-scan";
            }>;
        }, z.core.$strict>], "kind">>>;
        findings: z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        approvals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            group: z.ZodString;
            count: z.ZodInt;
            exclude: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                actor: "actor";
                author: "author";
                builder: "builder";
            }>>>;
        }, z.core.$strict>>>;
        waivers: z.ZodOptional<z.ZodObject<{
            by: z.ZodString;
            'max-days': z.ZodObject<{
                critical: z.ZodOptional<z.ZodInt>;
                high: z.ZodOptional<z.ZodInt>;
                medium: z.ZodOptional<z.ZodInt>;
                low: z.ZodOptional<z.ZodInt>;
                info: z.ZodOptional<z.ZodInt>;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        override: z.ZodOptional<z.ZodObject<{
            by: z.ZodString;
            count: z.ZodInt;
            'justification-min': z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    'deny-list': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
}, z.core.$strict>;
/** What the schema accepts. */
export type PolicyFile = z.infer<typeof policySchema>;
