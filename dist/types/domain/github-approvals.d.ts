import * as z from 'zod';
declare const account: z.ZodObject<{
    login: z.ZodString;
    id: z.ZodInt;
    type: z.ZodEnum<{
        Organization: "Organization";
        User: "User";
        Bot: "Bot";
        Mannequin: "Mannequin";
    }>;
}, z.core.$strict>;
export type GithubUser = z.infer<typeof account>;
/** What GitHub says about somebody whose approval may count. */
declare const reviewer: z.ZodObject<{
    permission: z.ZodEnum<{
        none: "none";
        read: "read";
        admin: "admin";
        write: "write";
    }>;
    teams: z.ZodOptional<z.ZodArray<z.ZodString>>;
    login: z.ZodString;
    id: z.ZodInt;
    type: z.ZodEnum<{
        Organization: "Organization";
        User: "User";
        Bot: "Bot";
        Mannequin: "Mannequin";
    }>;
}, z.core.$strict>;
export type GithubReviewer = z.infer<typeof reviewer>;
declare const review: z.ZodObject<{
    id: z.ZodInt;
    userId: z.ZodNullable<z.ZodInt>;
    state: z.ZodEnum<{
        APPROVED: "APPROVED";
        CHANGES_REQUESTED: "CHANGES_REQUESTED";
        COMMENTED: "COMMENTED";
        DISMISSED: "DISMISSED";
        PENDING: "PENDING";
    }>;
    commitId: z.ZodNullable<z.ZodString>;
    submittedAt: z.ZodOptional<z.ZodISODateTime>;
}, z.core.$strict>;
export type GithubReview = z.infer<typeof review>;
declare const pullRequest: z.ZodObject<{
    number: z.ZodInt;
    draft: z.ZodBoolean;
    merged: z.ZodBoolean;
    author: z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
        id: z.ZodInt;
        type: z.ZodEnum<{
            Organization: "Organization";
            User: "User";
            Bot: "Bot";
            Mannequin: "Mannequin";
        }>;
    }, z.core.$strict>>;
    headSha: z.ZodString;
    baseRef: z.ZodString;
    mergeCommitSha: z.ZodOptional<z.ZodString>;
    headPushedAt: z.ZodOptional<z.ZodISODateTime>;
    contributorIds: z.ZodArray<z.ZodInt>;
    unknownContributors: z.ZodInt;
    reviews: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        userId: z.ZodNullable<z.ZodInt>;
        state: z.ZodEnum<{
            APPROVED: "APPROVED";
            CHANGES_REQUESTED: "CHANGES_REQUESTED";
            COMMENTED: "COMMENTED";
            DISMISSED: "DISMISSED";
            PENDING: "PENDING";
        }>;
        commitId: z.ZodNullable<z.ZodString>;
        submittedAt: z.ZodOptional<z.ZodISODateTime>;
    }, z.core.$strict>>;
    judgeFiles: z.ZodArray<z.ZodString>;
    codeOwners: z.ZodOptional<z.ZodArray<z.ZodObject<{
        files: z.ZodInt;
        example: z.ZodString;
        ownerIds: z.ZodArray<z.ZodInt>;
        owners: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type GithubPullRequest = z.infer<typeof pullRequest>;
declare const run: z.ZodObject<{
    id: z.ZodInt;
    attempt: z.ZodInt;
    headSha: z.ZodString;
    event: z.ZodString;
    actor: z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
        id: z.ZodInt;
        type: z.ZodEnum<{
            Organization: "Organization";
            User: "User";
            Bot: "Bot";
            Mannequin: "Mannequin";
        }>;
    }, z.core.$strict>>;
    triggeringActor: z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
        id: z.ZodInt;
        type: z.ZodEnum<{
            Organization: "Organization";
            User: "User";
            Bot: "Bot";
            Mannequin: "Mannequin";
        }>;
    }, z.core.$strict>>;
    approvals: z.ZodArray<z.ZodObject<{
        userId: z.ZodNullable<z.ZodInt>;
        state: z.ZodEnum<{
            rejected: "rejected";
            approved: "approved";
            pending: "pending";
        }>;
        environments: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type GithubRunFacts = z.infer<typeof run>;
export declare const githubApprovalsSchema: z.ZodObject<{
    server: z.ZodURL;
    repository: z.ZodObject<{
        name: z.ZodString;
        id: z.ZodInt;
    }, z.core.$strict>;
    pullRequest: z.ZodOptional<z.ZodObject<{
        number: z.ZodInt;
        draft: z.ZodBoolean;
        merged: z.ZodBoolean;
        author: z.ZodNullable<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
            type: z.ZodEnum<{
                Organization: "Organization";
                User: "User";
                Bot: "Bot";
                Mannequin: "Mannequin";
            }>;
        }, z.core.$strict>>;
        headSha: z.ZodString;
        baseRef: z.ZodString;
        mergeCommitSha: z.ZodOptional<z.ZodString>;
        headPushedAt: z.ZodOptional<z.ZodISODateTime>;
        contributorIds: z.ZodArray<z.ZodInt>;
        unknownContributors: z.ZodInt;
        reviews: z.ZodArray<z.ZodObject<{
            id: z.ZodInt;
            userId: z.ZodNullable<z.ZodInt>;
            state: z.ZodEnum<{
                APPROVED: "APPROVED";
                CHANGES_REQUESTED: "CHANGES_REQUESTED";
                COMMENTED: "COMMENTED";
                DISMISSED: "DISMISSED";
                PENDING: "PENDING";
            }>;
            commitId: z.ZodNullable<z.ZodString>;
            submittedAt: z.ZodOptional<z.ZodISODateTime>;
        }, z.core.$strict>>;
        judgeFiles: z.ZodArray<z.ZodString>;
        codeOwners: z.ZodOptional<z.ZodArray<z.ZodObject<{
            files: z.ZodInt;
            example: z.ZodString;
            ownerIds: z.ZodArray<z.ZodInt>;
            owners: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    run: z.ZodOptional<z.ZodObject<{
        id: z.ZodInt;
        attempt: z.ZodInt;
        headSha: z.ZodString;
        event: z.ZodString;
        actor: z.ZodNullable<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
            type: z.ZodEnum<{
                Organization: "Organization";
                User: "User";
                Bot: "Bot";
                Mannequin: "Mannequin";
            }>;
        }, z.core.$strict>>;
        triggeringActor: z.ZodNullable<z.ZodObject<{
            login: z.ZodString;
            id: z.ZodInt;
            type: z.ZodEnum<{
                Organization: "Organization";
                User: "User";
                Bot: "Bot";
                Mannequin: "Mannequin";
            }>;
        }, z.core.$strict>>;
        approvals: z.ZodArray<z.ZodObject<{
            userId: z.ZodNullable<z.ZodInt>;
            state: z.ZodEnum<{
                rejected: "rejected";
                approved: "approved";
                pending: "pending";
            }>;
            environments: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    reviewers: z.ZodArray<z.ZodObject<{
        permission: z.ZodEnum<{
            none: "none";
            read: "read";
            admin: "admin";
            write: "write";
        }>;
        teams: z.ZodOptional<z.ZodArray<z.ZodString>>;
        login: z.ZodString;
        id: z.ZodInt;
        type: z.ZodEnum<{
            Organization: "Organization";
            User: "User";
            Bot: "Bot";
            Mannequin: "Mannequin";
        }>;
    }, z.core.$strict>>;
    environment: z.ZodString;
    policy: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodISODateTime;
    expiresAt: z.ZodISODateTime;
    nonce: z.ZodString;
}, z.core.$strict>;
export type GithubApprovalsPredicate = z.infer<typeof githubApprovalsSchema>;
export {};
