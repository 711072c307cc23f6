import type { GithubClaims } from '../domain/github-claims.ts';
import {
  GITHUB_BUILD_TYPE,
  type ProvenancePredicate,
  type ResourceDescriptor,
} from '../domain/provenance-predicate.ts';
import { describeSource, type SourceState } from './source-descriptor.ts';

interface GithubBuild {
  readonly claims: GithubClaims;
  readonly serverUrl: string;
}

interface Inputs {
  readonly source: SourceState | undefined;
  readonly materials: readonly ResourceDescriptor[];
  readonly times: { readonly startedOn?: string; readonly finishedOn?: string };
}

/**
 * The predicate that GitHub's own attest action writes (@actions/attest 3.2.0, `buildSLSAProvenancePredicate`): the same
 * fields from the same claims. Materials, times and a checkout of something else are added behind them.
 */
export function describeGithubBuild({ claims, serverUrl }: GithubBuild, inputs: Inputs): ProvenancePredicate {
  const server = serverUrl.replace(/\/+$/, '');
  const repository = `${server}/${claims.repository}`;
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
      },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment,
        },
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ...otherCheckout(claims, inputs.source),
        ...inputs.materials,
      ],
    },
    runDetails: {
      builder: { id: `${server}/${claims.jobWorkflowRef}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        ...inputs.times,
      },
    },
  };
}

/**
 * `workflow_ref` without repository and ref. GitHub's code cuts at the first `@`; a path or ref with an `@` would lose a
 * part there, so the known ref is cut off first. Without an `@` in the path both give the same.
 */
function workflowPath({ workflowRef, repository, ref }: GithubClaims): string {
  const path = workflowRef.startsWith(`${repository}/`)
    ? workflowRef.slice(repository.length + 1)
    : workflowRef;
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1);
  return path.split('@')[0] ?? path;
}

/** The work tree, when it is not just the commit of the run: another commit, or changed files. */
function otherCheckout(claims: GithubClaims, source: SourceState | undefined): readonly ResourceDescriptor[] {
  if (source === undefined) return [];
  const isSame = source.commit === claims.sha && source.isDirty !== true;
  return isSame ? [] : [{ ...describeSource(source), name: 'checkout' }];
}
