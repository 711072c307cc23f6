import type { DigestSet } from './digest.ts';
import { type ResourceDescriptor } from './resource-descriptor.ts';
export { GITHUB_BUILD_TYPE, LOCAL_BUILD_TYPE, LOCAL_BUILDER_ID } from './build-types.ts';
export type { ResourceDescriptor } from './resource-descriptor.ts';
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
        readonly byproducts?: readonly ResourceDescriptor[];
    };
}
/** A provenance predicate read back, with what a verifier asks for. Nothing in it is checked against a certificate. */
export interface ProvenanceView {
    readonly buildType: string;
    readonly builderId: string;
    /** True when the predicate says itself that the signer is the only witness. */
    readonly isSelfDeclared: boolean;
    /** As written. */
    readonly externalParameters: Readonly<Record<string, unknown>>;
    /** The source that was built: the first dependency with a `git+` URI. */
    readonly source: SourceView | undefined;
    /** What GitHub's workflow did: its own build type, and ours when they ran there. */
    readonly workflow: {
        readonly ref: string;
        readonly repository: string;
        readonly path: string;
    } | undefined;
    /** As `workflow`. */
    readonly github: GithubParameters | undefined;
    readonly dependencies: readonly ResourceDescriptor[];
    readonly byproducts: readonly ResourceDescriptor[];
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
