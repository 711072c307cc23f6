import * as z from 'zod';
/** `<algorithm>:<hex> reason`, the form of a deny-list line. */
export declare const DENY_LINE: RegExp;
/** The policy file as it is written (docs/policy.md); `parsePolicy` also resolves its references. */
export declare const policySchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    trust: z.ZodObject<{
        roots: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            'tlog-threshold': z.ZodOptional<z.ZodInt>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'sct-threshold': z.ZodOptional<z.ZodInt>;
            'trusted-root': z.ZodString;
            'transparency-log': z.ZodOptional<z.ZodEnum<{
                none: "none";
                required: "required";
            }>>;
        }, z.core.$strict>, z.ZodObject<{
            'tlog-threshold': z.ZodOptional<z.ZodInt>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'sct-threshold': z.ZodOptional<z.ZodInt>;
            sigstore: z.ZodLiteral<"public-good">;
        }, z.core.$strict>]>>>;
        signers: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            'transparency-log': z.ZodOptional<z.ZodString>;
            'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            key: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            'source-repository': z.ZodOptional<z.ZodString>;
            'source-repository-id': z.ZodOptional<z.ZodString>;
            'source-owner': z.ZodOptional<z.ZodString>;
            'source-owner-id': z.ZodOptional<z.ZodString>;
            'source-ref': z.ZodOptional<z.ZodString>;
            'source-digest': z.ZodOptional<z.ZodString>;
            'source-visibility': z.ZodOptional<z.ZodEnum<{
                internal: "internal";
                public: "public";
                private: "private";
            }>>;
            'build-config': z.ZodOptional<z.ZodString>;
            'build-config-digest': z.ZodOptional<z.ZodString>;
            'build-signer': z.ZodOptional<z.ZodString>;
            'build-signer-digest': z.ZodOptional<z.ZodString>;
            'build-trigger': z.ZodOptional<z.ZodArray<z.ZodString>>;
            'runner-environment': z.ZodOptional<z.ZodEnum<{
                "github-hosted": "github-hosted";
                "self-hosted": "self-hosted";
            }>>;
            'deployment-environment': z.ZodOptional<z.ZodString>;
            run: z.ZodOptional<z.ZodString>;
            root: z.ZodString;
            identity: z.ZodString;
            issuer: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            'transparency-log': z.ZodOptional<z.ZodString>;
            'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'certificate-root': z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
            identity: z.ZodOptional<z.ZodString>;
            subject: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>;
        gates: z.ZodOptional<z.ZodArray<z.ZodString>>;
        observers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    people: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        'timestamp-threshold': z.ZodOptional<z.ZodInt>;
        github: z.ZodOptional<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
        }, z.core.$strict>>;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        root: z.ZodOptional<z.ZodString>;
        identity: z.ZodOptional<z.ZodString>;
        issuer: z.ZodOptional<z.ZodString>;
        'certificate-root': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        subject: z.ZodOptional<z.ZodString>;
        ssh: z.ZodOptional<z.ZodObject<{
            'allowed-signers': z.ZodString;
            principal: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    groups: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
    environments: z.ZodRecord<z.ZodString, z.ZodObject<{
        after: z.ZodOptional<z.ZodArray<z.ZodString>>;
        require: z.ZodOptional<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            threshold: z.ZodOptional<z.ZodInt>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"image-signature">;
        }, z.core.$strict>, z.ZodObject<{
            threshold: z.ZodOptional<z.ZodInt>;
            'may-ignore': z.ZodOptional<z.ZodArray<z.ZodString>>;
            'require-read': z.ZodOptional<z.ZodBoolean>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"model-signature">;
        }, z.core.$strict>, z.ZodObject<{
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
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"aibom">;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"provenance">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            builder: z.ZodOptional<z.ZodString>;
            'builder-digest': z.ZodOptional<z.ZodString>;
            level: z.ZodOptional<z.ZodInt>;
            'build-type': z.ZodOptional<z.ZodArray<z.ZodString>>;
            source: z.ZodOptional<z.ZodString>;
            'source-ref': z.ZodOptional<z.ZodString>;
            parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>>;
            'free-parameters': z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"test-result">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            name: z.ZodString;
            result: z.ZodOptional<z.ZodEnum<{
                passed: "passed";
                warned: "warned";
            }>>;
            tests: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"scai">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            attribute: z.ZodString;
            conditions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"posture">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
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
        }, z.core.$strict>>;
        rules: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            assert: z.ZodString;
            message: z.ZodString;
        }, z.core.$strict>>>;
        release: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        approvals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            group: z.ZodString;
            count: z.ZodInt;
            exclude: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                author: "author";
                actor: "actor";
                builder: "builder";
            }>>>;
            channels: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                statement: "statement";
                environment: "environment";
                review: "review";
            }>>>;
            team: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        'code-owners': z.ZodOptional<z.ZodBoolean>;
        'github-environment': z.ZodOptional<z.ZodString>;
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
    retirement: z.ZodOptional<z.ZodObject<{
        by: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A policy that tightens another one in the same folder, which it names by its policy digest. */
export declare const tighteningSchema: z.ZodObject<{
    extends: z.ZodObject<{
        path: z.ZodString;
        digest: z.ZodString;
    }, z.core.$strict>;
    trust: z.ZodOptional<z.ZodObject<{
        signers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            'transparency-log': z.ZodOptional<z.ZodString>;
            'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            key: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            'source-repository': z.ZodOptional<z.ZodString>;
            'source-repository-id': z.ZodOptional<z.ZodString>;
            'source-owner': z.ZodOptional<z.ZodString>;
            'source-owner-id': z.ZodOptional<z.ZodString>;
            'source-ref': z.ZodOptional<z.ZodString>;
            'source-digest': z.ZodOptional<z.ZodString>;
            'source-visibility': z.ZodOptional<z.ZodEnum<{
                internal: "internal";
                public: "public";
                private: "private";
            }>>;
            'build-config': z.ZodOptional<z.ZodString>;
            'build-config-digest': z.ZodOptional<z.ZodString>;
            'build-signer': z.ZodOptional<z.ZodString>;
            'build-signer-digest': z.ZodOptional<z.ZodString>;
            'build-trigger': z.ZodOptional<z.ZodArray<z.ZodString>>;
            'runner-environment': z.ZodOptional<z.ZodEnum<{
                "github-hosted": "github-hosted";
                "self-hosted": "self-hosted";
            }>>;
            'deployment-environment': z.ZodOptional<z.ZodString>;
            run: z.ZodOptional<z.ZodString>;
            root: z.ZodString;
            identity: z.ZodString;
            issuer: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            'transparency-log': z.ZodOptional<z.ZodString>;
            'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'certificate-root': z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
            identity: z.ZodOptional<z.ZodString>;
            subject: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>>;
        roots: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            'tlog-threshold': z.ZodOptional<z.ZodInt>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'sct-threshold': z.ZodOptional<z.ZodInt>;
            'trusted-root': z.ZodString;
            'transparency-log': z.ZodOptional<z.ZodEnum<{
                none: "none";
                required: "required";
            }>>;
        }, z.core.$strict>, z.ZodObject<{
            'tlog-threshold': z.ZodOptional<z.ZodInt>;
            'timestamp-threshold': z.ZodOptional<z.ZodInt>;
            'sct-threshold': z.ZodOptional<z.ZodInt>;
            sigstore: z.ZodLiteral<"public-good">;
        }, z.core.$strict>]>>>;
        gates: z.ZodOptional<z.ZodArray<z.ZodString>>;
        observers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    environments: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        after: z.ZodOptional<z.ZodArray<z.ZodString>>;
        require: z.ZodOptional<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            threshold: z.ZodOptional<z.ZodInt>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"image-signature">;
        }, z.core.$strict>, z.ZodObject<{
            threshold: z.ZodOptional<z.ZodInt>;
            'may-ignore': z.ZodOptional<z.ZodArray<z.ZodString>>;
            'require-read': z.ZodOptional<z.ZodBoolean>;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"model-signature">;
        }, z.core.$strict>, z.ZodObject<{
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
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"aibom">;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"provenance">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            builder: z.ZodOptional<z.ZodString>;
            'builder-digest': z.ZodOptional<z.ZodString>;
            level: z.ZodOptional<z.ZodInt>;
            'build-type': z.ZodOptional<z.ZodArray<z.ZodString>>;
            source: z.ZodOptional<z.ZodString>;
            'source-ref': z.ZodOptional<z.ZodString>;
            parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>>;
            'free-parameters': z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"test-result">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            name: z.ZodString;
            result: z.ZodOptional<z.ZodEnum<{
                passed: "passed";
                warned: "warned";
            }>>;
            tests: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"scai">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
            attribute: z.ZodString;
            conditions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"posture">;
            by: z.ZodOptional<z.ZodArray<z.ZodString>>;
            'max-age': z.ZodOptional<z.ZodString>;
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
        }, z.core.$strict>>;
        rules: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            assert: z.ZodString;
            message: z.ZodString;
        }, z.core.$strict>>>;
        release: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        approvals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            group: z.ZodString;
            count: z.ZodInt;
            exclude: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                author: "author";
                actor: "actor";
                builder: "builder";
            }>>>;
            channels: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                statement: "statement";
                environment: "environment";
                review: "review";
            }>>>;
            team: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        'code-owners': z.ZodOptional<z.ZodBoolean>;
        'github-environment': z.ZodOptional<z.ZodString>;
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
    }, z.core.$strict>>>;
    version: z.ZodLiteral<1>;
    people: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        'timestamp-threshold': z.ZodOptional<z.ZodInt>;
        github: z.ZodOptional<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
        }, z.core.$strict>>;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        root: z.ZodOptional<z.ZodString>;
        identity: z.ZodOptional<z.ZodString>;
        issuer: z.ZodOptional<z.ZodString>;
        'certificate-root': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        subject: z.ZodOptional<z.ZodString>;
        ssh: z.ZodOptional<z.ZodObject<{
            'allowed-signers': z.ZodString;
            principal: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    groups: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
    'deny-list': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    retirement: z.ZodOptional<z.ZodObject<{
        by: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What the schema of a tightening policy accepts. */
export type TighteningFile = z.infer<typeof tighteningSchema>;
/** What the schema accepts. */
export type PolicyFile = z.infer<typeof policySchema>;
