import type { PostureCheck, PostureReport } from '../domain/posture.ts';
import { connectGithub, type GithubApiOptions, type GithubClient } from './github-client.ts';
import { objectIn } from './github-pages.ts';
import { ask, fieldsOf, textOf } from './posture-answers.ts';
import { readOwnership } from './posture-code-owners.ts';
import { readBranchRules } from './posture-rules.ts';
import { readSettings } from './posture-settings.ts';

export interface ReadPostureOptions extends GithubApiOptions {
  /** Default: that of the repository. */
  readonly branch?: string | undefined;
  /** Paths that must have a code owner, besides CODEOWNERS and the workflows. */
  readonly owned?: readonly string[];
  /** Commit that must be on the branch. */
  readonly commit?: string | undefined;
}

/** What GitHub says of a repository; `commitProblem`: why `commit` is not known to be on the branch. */
export type Posture = Pick<PostureReport, 'repository' | 'branch' | 'defaultBranch' | 'checks'> & {
  readonly commitProblem?: string;
};

/**
 * Asks for every setting that decides whether the gate can be talked around, each by itself: what GitHub refuses, hides
 * or fails to answer leaves that check undecided. Errors as `connectGithub`, for the repository itself only.
 */
export async function readPosture(options: ReadPostureOptions): Promise<Posture> {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  const what = 'read the repository';
  const answer = await call(what, () => octokit.rest.repos.get({ owner, repo }), 'metadata: read');
  const read = objectIn(answer, 'the repository', ['id', 'full_name', 'default_branch']);
  const branch = options.branch ?? read.default_branch;
  const checks: PostureCheck[] = [
    ...(await readBranchRules(github, branch)),
    await readOwnership(github, { branch, owned: options.owned ?? [] }),
    ...(await readSettings(github)),
  ];
  const commitProblem =
    options.commit === undefined ? undefined : await findCommitProblem(github, branch, options.commit);
  return {
    repository: { name: read.full_name, id: read.id },
    branch,
    defaultBranch: read.default_branch,
    checks,
    ...(commitProblem === undefined ? {} : { commitProblem }),
  };
}

/** A commit of a fork can be reached by its name in the repository it was forked from; being on the branch is more. */
async function findCommitProblem(
  github: GithubClient,
  branch: string,
  commit: string,
): Promise<string | undefined> {
  const answer = await ask(github, '/repos/{owner}/{repo}/compare/{basehead}', {
    ...{ basehead: `${branch}...${commit}`, per_page: 1, permission: 'contents: read' },
  });
  if ('problem' in answer) return answer.problem;
  try {
    const status = textOf(fieldsOf(answer.value)['status']);
    if (status === 'identical' || status === 'behind') return undefined;
    return `commit ${commit.slice(0, 12)} is not on branch ${branch} (${status})`;
  } catch {
    return `GitHub's answer about commit ${commit.slice(0, 12)} is not as expected`;
  }
}
