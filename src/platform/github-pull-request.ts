import { AppError } from '../domain/errors.ts';
import type { GithubPullRequest, GithubReview, GithubUser } from '../domain/github-approvals.ts';
import { statusOf, type GithubClient } from './github-client.ts';
import { OWNER_FILES, readChangedPaths, readCodeOwners } from './github-code-owners.ts';
import { accountOf, listIn, objectIn, readPages } from './github-pages.ts';

export interface PullReading {
  /** Reviewers and approvers seen so far, by id. */
  readonly people: Map<number, GithubUser>;
  readonly codeOwners: boolean;
  readonly judges: readonly string[];
}

/** A pull request with all its reviews and everybody who had a part in it. Errors as `observeGithubApprovals`. */
export async function readPullRequest(
  github: GithubClient,
  number: number,
  { people, codeOwners, judges }: PullReading,
): Promise<GithubPullRequest> {
  const { octokit, owner, repo, call } = github;
  const what = `pull request ${String(number)}`;
  const place = { owner, repo, pull_number: number };
  const pull = await call(
    `read ${what}`,
    async () => objectIn(await octokit.rest.pulls.get(place), what, PULL_MEMBERS),
    'pull-requests: read',
  );
  const reviews = await readPages(github, `the reviews of ${what}`, (page) =>
    octokit.rest.pulls.listReviews({ ...place, ...page }),
  );
  const contributors = await readContributors(github, number, pull);
  const changed = await readChangedPaths(github, number);
  return {
    number,
    draft: pull.draft ?? false,
    merged: pull.merged,
    author: accountOf(pull.user) ?? null,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...(pull.merged && pull.merge_commit_sha !== null ? { mergeCommitSha: pull.merge_commit_sha } : {}),
    ...contributors,
    reviews: reviews.map((review): GithubReview => {
      const account = accountOf(review.user);
      if (account !== undefined) people.set(account.id, account);
      return {
        id: review.id,
        userId: account?.id ?? null,
        state: stateOf(review.state),
        commitId: review.commit_id,
        ...(review.submitted_at === undefined ? {} : { submittedAt: review.submitted_at }),
      };
    }),
    judgeFiles: changed.filter((path) => judges.includes(path) || OWNER_FILES.includes(path)),
    ...(codeOwners ? { codeOwners: await readCodeOwners(github, changed, pull.base.sha) } : {}),
  };
}

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

function stateOf(state: unknown): GithubReview['state'] {
  const known = STATES.find((each) => each === state);
  if (known !== undefined) return known;
  throw new AppError(
    'network',
    `GitHub answered with a review in state ${JSON.stringify(String(state).slice(0, 40))}`,
    {
      hint: 'this version knows no such state; look for a newer one',
    },
  );
}

const PULL_MEMBERS = ['head.sha', 'head.ref', 'base.sha', 'base.ref', 'commits', 'merged'];

/** Account of GitHub itself, which commits what is merged or edited in the browser. */
const WEB_FLOW = 'web-flow';

type Pull = Awaited<ReturnType<GithubClient['octokit']['rest']['pulls']['get']>>['data'];

/** Who wrote, committed and pushed what is proposed, and when its head was pushed, by GitHub's clock. */
async function readContributors(
  github: GithubClient,
  number: number,
  pull: Pull,
): Promise<Pick<GithubPullRequest, 'contributorIds' | 'unknownContributors' | 'headPushedAt'>> {
  const { octokit, owner, repo } = github;
  const ids = new Set<number>();
  let unknown = 0;
  const commits = await readPages(github, `the commits of pull request ${String(number)}`, (page) =>
    octokit.rest.pulls.listCommits({ owner, repo, pull_number: number, ...page }),
  );
  for (const { author, committer } of commits) {
    const accounts = [accountOf(author), accountOf(committer)];
    if (accounts.includes(undefined)) unknown += 1;
    for (const account of accounts)
      if (account !== undefined && account.login !== WEB_FLOW) ids.add(account.id);
  }
  // GitHub lists 250 commits at most; whoever wrote the others is not known.
  unknown += Math.max(0, pull.commits - commits.length);
  const shas = new Set([pull.head.sha, ...commits.map(({ sha }) => sha)]);
  let headPushedAt: string | undefined;
  for (const each of await readActivity(github, pull)) {
    if (!shas.has(each.after)) continue;
    if (each.actor === null) unknown += 1;
    else ids.add(each.actor.id);
    const isLater = headPushedAt === undefined || each.timestamp > headPushedAt;
    if (each.after === pull.head.sha && isLater) headPushedAt = each.timestamp;
  }
  return {
    contributorIds: [...ids].sort((a, b) => a - b),
    unknownContributors: unknown,
    ...(headPushedAt === undefined ? {} : { headPushedAt }),
  };
}

/** Pushes to the head branch, newest first; none when the branch is in a repository this token cannot ask about. */
async function readActivity({ octokit, call }: GithubClient, { head }: Pull) {
  // The head repository may be deleted, although GitHub's description of the answer does not say so.
  const source = head.repo as Pull['head']['repo'] | null;
  if (source === null) return [];
  return await call(
    `read who pushed to ${head.label}`,
    async () => {
      try {
        const answer = await octokit.rest.repos.listActivities({
          owner: source.owner.login,
          repo: source.name,
          ref: `refs/heads/${head.ref}`,
          per_page: 100,
        });
        return listIn(answer, `who pushed to ${head.label}`);
      } catch (cause) {
        // A fork that hides its activity: the gate then says that nobody can tell when the head was pushed.
        if (statusOf(cause) === 404 && source.fork) return [];
        throw cause;
      }
    },
    'contents: read',
  );
}
