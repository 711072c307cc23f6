import type { SignerIdentity } from './evidence.ts';
import type { ProvenanceView } from './provenance-predicate.ts';

type Certificate = Extract<SignerIdentity, { kind: 'certificate' }>;

/** One thing that both a predicate and the certificate it is signed with may say. */
export interface ClaimComparison {
  readonly field: string;
  readonly claimed: string | undefined;
  readonly certified: string | undefined;
}

/**
 * Where a provenance says something else than the certificate it is signed with, in words; empty when all agree. The
 * predicate is written by code of the job, the certificate is not. Fields that the certificate does not have are not
 * compared; a field that only the predicate lacks is a difference where a workflow is named, which always has it.
 */
export function differencesFromCertificate(view: ProvenanceView, certificate: Certificate): string[] {
  const comparisons =
    view.workflow === undefined ? commonFields(view, certificate) : githubFields(view, certificate);
  return describeDifferences(comparisons);
}

/** The comparisons that do not agree, in words. What the certificate does not say cannot disagree. */
export function describeDifferences(comparisons: readonly ClaimComparison[]): string[] {
  return comparisons
    .filter(({ claimed, certified }) => certified !== undefined && claimed !== certified)
    .map(
      ({ field, claimed, certified }) =>
        `${field} is ${claimed ?? 'missing'}, the certificate says ${certified ?? 'nothing'}`,
    );
}

/**
 * A workflow path against the certificate's build config URI (`repository/path@ref`): equal when the URI starts with
 * it. Gives the URI back when they agree, so that only differences differ as text.
 */
export function claimedConfig(
  repository: string | undefined,
  path: string | undefined,
  certified: string | undefined,
): string | undefined {
  if (repository === undefined || path === undefined) return undefined;
  const claimed = `${repository}/${path}@`;
  return certified?.startsWith(claimed) === true ? certified : claimed;
}

function githubFields(view: ProvenanceView, { identity, extensions }: Certificate): ClaimComparison[] {
  const { workflow, github, source } = view;
  const configUri = extensions['buildConfigUri'];
  const of = (field: string, claimed: string | undefined, extension: string): ClaimComparison => ({
    field,
    claimed,
    certified: extensions[extension],
  });
  return [
    { field: 'builder', claimed: view.builderId, certified: extensions['buildSignerUri'] ?? identity },
    of('workflow ref', workflow?.ref, 'sourceRepositoryRef'),
    of('workflow repository', workflow?.repository, 'sourceRepositoryUri'),
    {
      field: 'workflow path',
      claimed: claimedConfig(workflow?.repository, workflow?.path, configUri),
      certified: configUri,
    },
    of('event', github?.eventName, 'buildTrigger'),
    of('repository id', github?.repositoryId, 'sourceRepositoryIdentifier'),
    of('owner id', github?.repositoryOwnerId, 'sourceRepositoryOwnerIdentifier'),
    of('runner environment', github?.runnerEnvironment, 'runnerEnvironment'),
    of('source repository', source?.repository, 'sourceRepositoryUri'),
    of('source ref', source?.ref, 'sourceRepositoryRef'),
    of('source commit', source?.digest?.['gitCommit'], 'sourceRepositoryDigest'),
    of('run', view.invocationId, 'runInvocationUri'),
  ];
}

/** Other build types: what they claim of the source must fit, unless they say themselves that nobody observed the build. */
function commonFields(view: ProvenanceView, { extensions }: Certificate): ClaimComparison[] {
  const commit = view.source?.digest?.['gitCommit'];
  if (view.isSelfDeclared || view.source === undefined) return [];
  const repository: ClaimComparison = {
    field: 'source repository',
    claimed: view.source.repository,
    certified: extensions['sourceRepositoryUri'],
  };
  if (commit === undefined) return [repository];
  return [
    repository,
    { field: 'source commit', claimed: commit, certified: extensions['sourceRepositoryDigest'] },
  ];
}
