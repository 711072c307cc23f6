import type { SignerIdentity } from '../domain/evidence.ts';
import { GITHUB_BUILD_TYPE, type ProvenanceView } from '../domain/provenance-predicate.ts';

type Certificate = Extract<SignerIdentity, { kind: 'certificate' }>;

interface Comparison {
  readonly field: string;
  readonly claimed: string | undefined;
  readonly certified: string | undefined;
}

/**
 * Where a provenance says something else than the certificate it is signed with, in words; empty when all agree. The
 * predicate is written by code of the job, the certificate is not (facts of GitHub's workflow build type). Fields that
 * the certificate does not have are not compared; a field that only the predicate lacks is a difference for GitHub's
 * build type, which always has it.
 */
export function differencesFromCertificate(view: ProvenanceView, certificate: Certificate): string[] {
  const isGithub = view.buildType === GITHUB_BUILD_TYPE;
  return (isGithub ? githubFields(view, certificate) : commonFields(view, certificate))
    .filter(({ claimed, certified }) => certified !== undefined && claimed !== certified)
    .map(
      ({ field, claimed, certified }) =>
        `${field} is ${claimed ?? 'missing'}, the certificate says ${certified ?? 'nothing'}`,
    );
}

function githubFields(view: ProvenanceView, { identity, extensions }: Certificate): Comparison[] {
  const { workflow, github, source } = view;
  const configUri = extensions['buildConfigUri'];
  const path = `${workflow?.repository ?? ''}/${workflow?.path ?? ''}@`;
  const of = (field: string, claimed: string | undefined, extension: string): Comparison => ({
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
      claimed: configUri?.startsWith(path) === true ? configUri : path,
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
function commonFields(view: ProvenanceView, { extensions }: Certificate): Comparison[] {
  const commit = view.source?.digest?.['gitCommit'];
  if (view.isSelfDeclared || view.source === undefined) return [];
  const repository: Comparison = {
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
