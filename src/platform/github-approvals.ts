import type { GithubApprovalsPredicate, GithubRunFacts, GithubUser } from '../domain/github-approvals.ts';
import { connectGithub, type GithubApiOptions, type GithubClient } from './github-client.ts';
import { accountOf, listIn, objectIn } from './github-pages.ts';
import { readPullRequest } from './github-pull-request.ts';
import { describeReviewers } from './github-reviewers.ts';

export interface ObserveOptions extends GithubApiOptions {
  /** Number of the pull request whose reviews are wanted. */
  readonly pullRequest?: number | undefined;
  /** Id of the run whose environment approvals are wanted. */
  readonly runId?: number | undefined;
  /** `org/slug` of teams whose members the policy asks for. */
  readonly teams: readonly string[];
  readonly codeOwners: boolean;
  /** Paths in the repository that decide about a change. */
  readonly judges: readonly string[];
}

export type GithubObservation = Pick<
  GithubApprovalsPredicate,
  'server' | 'repository' | 'pullRequest' | 'run' | 'reviewers'
>;

/**
 * Asks GitHub who reviewed a pull request and who approved a run's environments, with everything the gate needs to
 * decide which of it counts. Needs `pull-requests: read`, `actions: read`, `contents: read`, and for teams the token
 * of an App with `Organization members: read`. Errors as `connectGithub`, `limit-exceeded`: what cannot be read whole
 * is not reported in part.
 */
export async function observeGithubApprovals(options: ObserveOptions): Promise<GithubObservation> {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  const repository = await call(
    'read the repository',
    async () =>
      objectIn(await octokit.rest.repos.get({ owner, repo }), 'the repository', ['id', 'full_name']),
    'contents: read',
  );
  const people = new Map<number, GithubUser>();
  const pullRequest =
    options.pullRequest === undefined
      ? undefined
      : await readPullRequest(github, options.pullRequest, {
          people,
          codeOwners: options.codeOwners,
          judges: options.judges,
        });
  const run = options.runId === undefined ? undefined : await readRun(github, options.runId, people);
  return {
    server: options.apiUrl,
    repository: { name: repository.full_name, id: repository.id },
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(run === undefined ? {} : { run }),
    reviewers: await describeReviewers(github, [...people.values()], options.teams),
  };
}

async function readRun(
  github: GithubClient,
  runId: number,
  people: Map<number, GithubUser>,
): Promise<GithubRunFacts> {
  const { octokit, owner, repo, call } = github;
  const place = { owner, repo, run_id: runId };
  const permission = 'actions: read';
  const what = `run ${String(runId)}`;
  const run = await call(
    `read ${what}`,
    async () => objectIn(await octokit.rest.actions.getWorkflowRun(place), what, ['id', 'head_sha', 'event']),
    permission,
  );
  const approvals = await call(
    `read the environment approvals of ${what}`,
    async () => listIn(await octokit.rest.actions.getReviewsForRun(place), `the approvals of ${what}`),
    permission,
  );
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    headSha: run.head_sha,
    event: run.event,
    actor: accountOf(run.actor) ?? null,
    triggeringActor: accountOf(run.triggering_actor) ?? null,
    approvals: approvals.map(({ user, state, environments }) => {
      const account = accountOf(user);
      if (account !== undefined) people.set(account.id, account);
      return {
        userId: account?.id ?? null,
        state,
        environments: listIn({ data: environments, url: '' }, `an approval of ${what}`).map(
          ({ name }) => name ?? '',
        ),
      };
    }),
  };
}
