import type { DigestSet } from './digest.ts';
/** GitHub's build type, as its own attest action writes it. */
export declare const GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
/** Ours: a build outside any observing platform; the signer states everything itself (docs/provenance.md). */
export declare const LOCAL_BUILD_TYPE = "https://sallyport.dev/buildtypes/local/v1";
export declare const LOCAL_BUILDER_ID = "https://sallyport.dev/builders/local";
/** in-toto ResourceDescriptor v1, as far as it is used. */
export interface ResourceDescriptor {
    readonly name?: string;
    readonly uri?: string;
    readonly digest?: DigestSet;
    readonly annotations?: Readonly<Record<string, unknown>>;
}
/** SLSA provenance v1 predicate (slsa.dev/spec/v1.1/provenance). Times: RFC 3339. */
export interface ProvenancePredicate {
    readonly buildDefinition: {
        readonly buildType: string;
        readonly externalParameters: Readonly<Record<string, unknown>>;
        readonly internalParameters?: Readonly<Record<string, unknown>>;
        readonly resolvedDependencies?: readonly ResourceDescriptor[];
    };
    readonly runDetails: {
        readonly builder: {
            readonly id: string;
            readonly version?: Readonly<Record<string, string>>;
        };
        readonly metadata?: {
            readonly invocationId?: string;
            readonly startedOn?: string;
            readonly finishedOn?: string;
        };
    };
}
/** A provenance predicate read back, with what a verifier asks for. Nothing in it is checked against a certificate. */
export interface ProvenanceView {
    readonly buildType: string;
    readonly builderId: string;
    /** True for the local build type: the signer is the only witness. */
    readonly isSelfDeclared: boolean;
    /** The source that was built: the first dependency with a `git+` URI. */
    readonly source: SourceView | undefined;
    /** GitHub build type only. */
    readonly workflow: {
        readonly ref: string;
        readonly repository: string;
        readonly path: string;
    } | undefined;
    /** GitHub build type only. */
    readonly github: GithubParameters | undefined;
    readonly dependencies: readonly ResourceDescriptor[];
    readonly invocationId: string | undefined;
    readonly startedOn: Date | undefined;
    readonly finishedOn: Date | undefined;
}
export interface SourceView {
    /** Without `git+` and without `@ref`. */
    readonly repository: string;
    readonly ref: string | undefined;
    /** `gitCommit`, `sha256` of the tree, or both; undefined when neither is stated. */
    readonly digest: DigestSet | undefined;
}
export interface GithubParameters {
    readonly eventName: string;
    readonly repositoryId: string;
    readonly repositoryOwnerId: string;
    readonly runnerEnvironment: string;
}
/** Reads the predicate of a verified statement; AppError `malformed` says which field is not as SLSA or the build type want it. */
export declare function parseProvenance(predicate: unknown): ProvenanceView;
