import * as z from 'zod';
import {
  GITHUB_BUILD_TYPE,
  githubExternalSchema,
  githubInternalSchema,
  LOCAL_BUILD_TYPE,
  localExternalSchema,
  PACKAGING_BUILD_TYPE,
  packagingExternalSchema,
  TRAINING_BUILD_TYPE,
  trainingExternalSchema,
} from './build-types.ts';
import type { DigestSet } from './digest.ts';
import { AppError } from './errors.ts';
import {
  descriptorSchema,
  maybe,
  predicateText as text,
  type ResourceDescriptor,
} from './resource-descriptor.ts';

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
    readonly builder: { readonly id: string; readonly version?: Readonly<Record<string, string>> };
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
  readonly workflow: { readonly ref: string; readonly repository: string; readonly path: string } | undefined;
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

const MAX_DEPENDENCIES = 10_000;
const time = z.iso.datetime({ offset: true });
/**
 * Unknown fields are left out, as SLSA asks ("consumers MUST ignore unrecognized fields"); parameters of a known build
 * type are strict below, since a parameter nobody checks may steer the build.
 */
const predicateSchema = z.object({
  buildDefinition: z.object({
    buildType: text,
    externalParameters: z.record(z.string().max(256), z.unknown()),
    internalParameters: maybe(z.record(z.string().max(256), z.unknown())),
    resolvedDependencies: maybe(z.array(descriptorSchema).max(MAX_DEPENDENCIES)),
  }),
  runDetails: z.object({
    builder: z.object({ id: text }),
    byproducts: maybe(z.array(descriptorSchema).max(MAX_DEPENDENCIES)),
    metadata: maybe(z.object({ invocationId: maybe(text), startedOn: maybe(time), finishedOn: maybe(time) })),
  }),
});

/** Reads the predicate of a verified statement; AppError `malformed` says which field is not as SLSA or the build type want it. */
export function parseProvenance(predicate: unknown): ProvenanceView {
  const { buildDefinition, runDetails } = accept(predicateSchema, predicate, 'provenance');
  const { buildType, externalParameters } = buildDefinition;
  const { workflow, declaredBy } = readExternal(buildType, externalParameters);
  const github =
    workflow === undefined
      ? undefined
      : accept(
          githubInternalSchema,
          buildDefinition.internalParameters,
          'internalParameters of GitHub provenance',
        ).github;
  const dependencies = buildDefinition.resolvedDependencies ?? [];
  const { metadata } = runDetails;
  return {
    buildType,
    builderId: runDetails.builder.id,
    isSelfDeclared: declaredBy === 'self',
    externalParameters,
    source: sourceOf(dependencies),
    workflow,
    github: github === undefined ? undefined : toGithubParameters(github),
    dependencies,
    byproducts: runDetails.byproducts ?? [],
    invocationId: metadata?.invocationId,
    startedOn: metadata?.startedOn === undefined ? undefined : new Date(metadata.startedOn),
    finishedOn: metadata?.finishedOn === undefined ? undefined : new Date(metadata.finishedOn),
  };
}

/** Parameters of the build types that are known, strictly; of others nothing is known. */
const EXTERNAL = {
  [GITHUB_BUILD_TYPE]: [githubExternalSchema, 'GitHub provenance'],
  [LOCAL_BUILD_TYPE]: [localExternalSchema, 'local provenance'],
  [TRAINING_BUILD_TYPE]: [trainingExternalSchema, 'training provenance'],
  [PACKAGING_BUILD_TYPE]: [packagingExternalSchema, 'packaging provenance'],
} as const;

interface ReadExternal {
  readonly workflow?:
    { readonly ref: string; readonly repository: string; readonly path: string } | undefined;
  readonly declaredBy?: 'self' | undefined;
}

function readExternal(buildType: string, parameters: unknown): ReadExternal {
  if (!Object.hasOwn(EXTERNAL, buildType)) return {};
  const [schema, what] = EXTERNAL[buildType as keyof typeof EXTERNAL];
  return accept<z.ZodType<ReadExternal>>(schema, parameters, `externalParameters of ${what}`);
}

function toGithubParameters(github: z.output<typeof githubInternalSchema>['github']): GithubParameters {
  return {
    eventName: github.event_name,
    repositoryId: github.repository_id,
    repositoryOwnerId: github.repository_owner_id,
    runnerEnvironment: github.runner_environment,
  };
}

/** `git+https://host/owner/name@ref`: the ref starts at the first `@` after the path has begun, so a user name is no ref. */
function sourceOf(dependencies: readonly ResourceDescriptor[]): SourceView | undefined {
  const source = dependencies.find((dependency) => dependency.uri?.startsWith('git+') === true);
  const match = /^git\+([a-z]+:\/\/[^/]+\/[^@]*)(?:@(.+))?$/.exec(source?.uri ?? '');
  if (match === null) return undefined;
  return { repository: match[1] ?? '', ref: match[2], digest: source?.digest };
}

function accept<T extends z.ZodType>(schema: T, value: unknown, what: string): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new AppError('malformed', `${what} is not as expected${field}: ${issue?.message ?? 'not usable'}`);
}
