import * as z from 'zod';
import type { DigestSet } from './digest.ts';
import { AppError } from './errors.ts';

/** GitHub's build type, as its own attest action writes it. */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Ours: a build outside any observing platform; the signer states everything itself (docs/provenance.md). */
export const LOCAL_BUILD_TYPE = 'https://sallyport.dev/buildtypes/local/v1';
export const LOCAL_BUILDER_ID = 'https://sallyport.dev/builders/local';

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
    readonly builder: { readonly id: string; readonly version?: Readonly<Record<string, string>> };
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
  readonly workflow: { readonly ref: string; readonly repository: string; readonly path: string } | undefined;
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

const MAX_DEPENDENCIES = 10_000;
const text = z.string().min(1).max(4096);
const time = z.iso.datetime({ offset: true });
/** SLSA: unset, null and empty mean the same. */
const maybe = <T extends z.ZodType>(schema: T): z.ZodType<z.output<T> | undefined> =>
  schema.nullish().transform((value) => value ?? undefined);

const descriptorSchema = z
  .object({
    name: maybe(text),
    uri: maybe(text),
    digest: maybe(z.record(z.string().min(1).max(64), z.string().min(1).max(256))),
    annotations: maybe(z.record(z.string().max(256), z.unknown())),
  })
  .refine(
    (value) => value.name !== undefined || value.uri !== undefined || value.digest !== undefined,
    'names nothing',
  );

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
    metadata: maybe(z.object({ invocationId: maybe(text), startedOn: maybe(time), finishedOn: maybe(time) })),
  }),
});

const githubExternal = z.strictObject({
  workflow: z.strictObject({ ref: text, repository: text, path: text }),
});
const githubInternal = z.object({
  github: z.object({
    event_name: text,
    repository_id: text,
    repository_owner_id: text,
    runner_environment: text,
  }),
});
const localExternal = z.strictObject({
  declaredBy: z.literal('self'),
  source: text.optional(),
  materials: z.array(text).optional(),
});

/** Reads the predicate of a verified statement; AppError `malformed` says which field is not as SLSA or the build type want it. */
export function parseProvenance(predicate: unknown): ProvenanceView {
  const { buildDefinition, runDetails } = accept(predicateSchema, predicate, 'provenance');
  const { buildType, externalParameters } = buildDefinition;
  const isGithub = buildType === GITHUB_BUILD_TYPE;
  const isSelfDeclared = buildType === LOCAL_BUILD_TYPE;
  if (isSelfDeclared) accept(localExternal, externalParameters, 'externalParameters of local provenance');
  const workflow = isGithub
    ? accept(githubExternal, externalParameters, 'externalParameters of GitHub provenance').workflow
    : undefined;
  const github = isGithub
    ? accept(githubInternal, buildDefinition.internalParameters, 'internalParameters of GitHub provenance')
        .github
    : undefined;
  const dependencies = (buildDefinition.resolvedDependencies ?? []).map(withoutUndefined);
  const { metadata } = runDetails;
  return {
    buildType,
    builderId: runDetails.builder.id,
    isSelfDeclared,
    source: sourceOf(dependencies),
    workflow,
    github: github === undefined ? undefined : toGithubParameters(github),
    dependencies,
    invocationId: metadata?.invocationId,
    startedOn: metadata?.startedOn === undefined ? undefined : new Date(metadata.startedOn),
    finishedOn: metadata?.finishedOn === undefined ? undefined : new Date(metadata.finishedOn),
  };
}

function toGithubParameters(github: z.output<typeof githubInternal>['github']): GithubParameters {
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

function withoutUndefined(value: Readonly<Record<string, unknown>>): ResourceDescriptor {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

function accept<T extends z.ZodType>(schema: T, value: unknown, what: string): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new AppError('malformed', `${what} is not as expected${field}: ${issue?.message ?? 'not usable'}`);
}
