import * as z from 'zod';
import {
  claimedConfig,
  describeDifferences,
  differencesFromCertificate,
  type ClaimComparison,
} from '../domain/certificate-claims.ts';
import { runCertificateOf, type SignerIdentity } from '../domain/evidence.ts';
import { AppError } from '../domain/errors.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { GITHUB_BUILD_TYPE, parseProvenance, type ProvenanceView } from '../domain/provenance-predicate.ts';
import {
  descriptorSchema,
  maybe,
  predicateText as text,
  type ResourceDescriptor,
} from '../domain/resource-descriptor.ts';

export const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';

/** What a provenance of any tool says, and how far that could be held against its certificate. */
export interface ForeignClaims {
  readonly format: 'slsa-v1' | 'slsa-v0.2';
  readonly buildType: string;
  readonly builderId: string;
  readonly source:
    { readonly repository: string; readonly ref?: string; readonly commit?: string } | undefined;
  /** Where it contradicts its certificate; then it is worth nothing. */
  readonly differences: readonly string[];
  /** Fields that the certificate confirms. */
  readonly confirmed: readonly string[];
  /** What nobody but its author says, in words. */
  readonly unchecked: readonly string[];
}

type Certificate = Extract<SignerIdentity, { kind: 'certificate' }>;

interface Claimed {
  readonly builderId: string;
  readonly buildType: string;
  readonly repository?: string | undefined;
  readonly ref?: string | undefined;
  readonly commit?: string | undefined;
  readonly path?: string | undefined;
  readonly event?: string | undefined;
  readonly repositoryId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly runner?: string | undefined;
  readonly run?: string | undefined;
  /** Names of what else steered the build. */
  readonly parameters: readonly string[];
  readonly dependencies: number;
  readonly remarks: readonly string[];
}

/** Reads a SLSA predicate v1 or v0.2 and compares it with its signer. Errors: `unsupported` (another predicate), `malformed`. */
export function readForeignClaims(
  statement: { readonly predicateType: string; readonly predicate: unknown },
  signer: SignerIdentity,
): ForeignClaims {
  const certificate = runCertificateOf(signer);
  switch (statement.predicateType) {
    case PREDICATE.provenance: {
      const view = parseProvenance(statement.predicate);
      const claimed = claimsOfV1(view, statement.predicate);
      const strict =
        certificate !== undefined && view.buildType === GITHUB_BUILD_TYPE
          ? differencesFromCertificate(view, certificate)
          : [];
      return judge('slsa-v1', claimed, { certificate, strict });
    }
    case SLSA_V02:
      return judge('slsa-v0.2', claimsOfV02(statement.predicate), { certificate, strict: [] });
    default:
      throw new AppError('unsupported', `predicate ${statement.predicateType} is no SLSA provenance`);
  }
}

interface Against {
  readonly certificate: Certificate | undefined;
  readonly strict: readonly string[];
}

function judge(
  format: ForeignClaims['format'],
  claimed: Claimed,
  { certificate, strict }: Against,
): ForeignClaims {
  const { builderId, buildType, repository, ref, commit } = claimed;
  const comparisons = certificate === undefined ? [] : compare(claimed, certificate);
  const differences = [
    ...strict,
    ...describeDifferences(comparisons.filter((each) => each.claimed !== undefined)).filter(
      (difference) => !strict.includes(difference),
    ),
  ];
  const confirmed = comparisons.filter(({ claimed: a, certified: b }) => a !== undefined && a === b);
  const silent = comparisons.filter(({ claimed: a, certified: b }) => a === undefined || b === undefined);
  return {
    ...{ format, buildType, builderId, differences },
    source:
      repository === undefined
        ? undefined
        : {
            repository,
            ...(ref === undefined ? {} : { ref }),
            ...(commit === undefined ? {} : { commit }),
          },
    confirmed: confirmed.map(({ field }) => field),
    unchecked: [
      ...(certificate === undefined
        ? ['builder, source and run: the signer is no certificate of a run, so they are its own word']
        : silent.map(({ field, claimed: said }) =>
            said === undefined
              ? `${field}: the provenance does not say it`
              : `${field} (${said}): the certificate does not say it`,
          )),
      ...(certificate !== undefined && !isWorkflow(builderId)
        ? [`builder ${builderId}: it is no workflow that a certificate could name`]
        : []),
      ...(claimed.parameters.length === 0
        ? []
        : [`parameters ${claimed.parameters.join(', ')}: nothing was expected of them`]),
      ...(claimed.dependencies === 0
        ? []
        : [
            `${String(claimed.dependencies)} dependencies besides the source: they are the word of the builder`,
          ]),
      ...claimed.remarks,
    ],
  };
}

function compare(claimed: Claimed, { identity, extensions }: Certificate): ClaimComparison[] {
  const of = (field: string, said: string | undefined, extension: string): ClaimComparison => ({
    field,
    claimed: said,
    certified: extensions[extension],
  });
  const config = extensions['buildConfigUri'];
  return [
    ...(isWorkflow(claimed.builderId)
      ? [
          {
            field: 'builder',
            claimed: claimed.builderId,
            certified: extensions['buildSignerUri'] ?? identity,
          },
        ]
      : []),
    of('source repository', claimed.repository, 'sourceRepositoryUri'),
    of('source ref', claimed.ref, 'sourceRepositoryRef'),
    of('source commit', claimed.commit, 'sourceRepositoryDigest'),
    {
      field: 'workflow path',
      claimed: claimedConfig(claimed.repository, claimed.path, config),
      certified: config,
    },
    of('event', claimed.event, 'buildTrigger'),
    of('repository id', claimed.repositoryId, 'sourceRepositoryIdentifier'),
    of('owner id', claimed.ownerId, 'sourceRepositoryOwnerIdentifier'),
    of('runner environment', claimed.runner, 'runnerEnvironment'),
    of('run', claimed.run, 'runInvocationUri'),
  ];
}

function isWorkflow(builderId: string): boolean {
  return builderId.includes('/.github/workflows/');
}

const looseV1 = z.object({
  buildDefinition: z.object({
    externalParameters: z.looseObject({
      workflow: z.object({ ref: text, repository: text, path: text }).optional().catch(undefined),
    }),
    internalParameters: z
      .looseObject({ github: z.record(z.string(), z.unknown()).optional().catch(undefined) })
      .nullish(),
  }),
});

function claimsOfV1(view: ProvenanceView, predicate: unknown): Claimed {
  const { buildDefinition } = looseV1.parse(predicate);
  const { workflow, ...others } = buildDefinition.externalParameters;
  const github = buildDefinition.internalParameters?.github ?? {};
  const named = (key: string): string | undefined => {
    const value = Object.hasOwn(github, key) ? github[key] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  // The action of npm names the kind of runner as the builder.
  const runner = /^https:\/\/github\.com\/actions\/runner\/([a-z-]+)$/.exec(view.builderId)?.[1];
  return {
    ...{ builderId: view.builderId, buildType: view.buildType },
    repository: view.source?.repository ?? workflow?.repository,
    ref: view.source?.ref ?? workflow?.ref,
    commit: view.source?.digest?.['gitCommit'] ?? view.source?.digest?.['sha1'],
    path: workflow?.path,
    event: named('event_name'),
    repositoryId: named('repository_id'),
    ownerId: named('repository_owner_id'),
    runner: named('runner_environment') ?? runner,
    run: view.invocationId,
    parameters: Object.keys(others),
    dependencies: view.dependencies.length - (view.source === undefined ? 0 : 1),
    remarks: [],
  };
}

const v02Schema = z.object({
  builder: z.object({ id: text }),
  buildType: text,
  invocation: z
    .object({
      configSource: maybe(
        z.object({
          uri: maybe(text),
          digest: maybe(z.record(z.string().max(64), z.string().max(256))),
          entryPoint: maybe(text),
        }),
      ),
      parameters: z.unknown().optional(),
      environment: maybe(z.record(z.string(), z.unknown())),
    })
    .nullish(),
  metadata: z
    .object({
      completeness: maybe(z.object({ materials: maybe(z.boolean()), parameters: maybe(z.boolean()) })),
    })
    .nullish(),
  materials: maybe(z.array(descriptorSchema).max(10_000)),
});

/** SLSA v0.2, as slsa-github-generator and npm wrote it: what GitHub says of the run is in the environment. */
function claimsOfV02(predicate: unknown): Claimed {
  const parsed = v02Schema.safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError('malformed', `provenance v0.2 is not as expected at ${issue?.path.join('.') ?? ''}`);
  }
  const { builder, buildType, invocation, metadata, materials = [] } = parsed.data;
  return {
    ...claimsOfInvocation(invocation ?? {}, materials),
    ...{ builderId: builder.id, buildType },
    ...remarksOf(metadata),
  };
}

function remarksOf(metadata: z.output<typeof v02Schema>['metadata']): Pick<Claimed, 'remarks'> {
  const isComplete = metadata?.completeness?.materials === true;
  return { remarks: isComplete ? [] : ['materials: the provenance says they are not complete'] };
}

type Invocation = Partial<NonNullable<z.output<typeof v02Schema>['invocation']>>;

function claimsOfInvocation(
  { configSource: config, environment, parameters }: Invocation,
  materials: readonly ResourceDescriptor[],
): Omit<Claimed, 'builderId' | 'buildType' | 'remarks'> {
  const [, repository, ref] = /^git\+(https?:\/\/[^/]+\/[^@]+)(?:@(.+))?$/.exec(config?.uri ?? '') ?? [];
  const named = environmentReader(environment ?? {});
  const [id, attempt] = [named('RUN_ID'), named('RUN_ATTEMPT')];
  const isRecord = typeof parameters === 'object' && parameters !== null;
  return {
    ...{ repository, ref },
    commit: config?.digest?.['sha1'] ?? config?.digest?.['gitCommit'],
    path: withoutRepository(config?.entryPoint),
    event: named('EVENT_NAME'),
    repositoryId: named('REPOSITORY_ID'),
    ownerId: named('REPOSITORY_OWNER_ID'),
    run:
      repository === undefined || id === undefined || attempt === undefined
        ? undefined
        : `${repository}/actions/runs/${id}/attempts/${attempt}`,
    parameters: isRecord ? Object.keys(parameters) : [],
    dependencies: materials.filter(({ uri }) => uri !== config?.uri).length,
  };
}

/** `GITHUB_RUN_ID` (npm) or `github_run_id` (slsa-github-generator). */
function environmentReader(environment: Readonly<Record<string, unknown>>) {
  return (name: string): string | undefined => {
    for (const key of [`GITHUB_${name}`, `github_${name.toLowerCase()}`]) {
      const value = Object.hasOwn(environment, key) ? environment[key] : undefined;
      if (typeof value === 'string' && value !== '') return value;
    }
    return undefined;
  };
}

/** npm wrote `owner/name/.github/workflows/x.yml@ref` at times; the path alone is compared. */
function withoutRepository(entryPoint: string | undefined): string | undefined {
  const [path] = /\.github\/workflows\/[^@]+/.exec(entryPoint ?? '') ?? [];
  return path;
}
