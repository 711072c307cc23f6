import { AppError } from '../domain/errors.ts';
import { listIn, objectIn } from './github-pages.ts';
import { connectGithub, type GithubApiOptions } from './github-client.ts';

/** A GitHub account. The id stays when a login is renamed or taken over, so people are compared by id. */
export interface GithubAccount {
  readonly login: string;
  readonly id: number;
}

/**
 * The calls to GitHub this product makes, and the only place that makes them. Errors: `missing-permission` (401, 403,
 * 404: GitHub hides what a token may not see), `network` (everything else): never an empty answer in place of one.
 */
export interface GithubApi {
  /** Who opened a pull request. Needs `pull-requests: read`. */
  pullRequestAuthor(number: number): Promise<GithubAccount>;
  /** Creates the comment that holds `marker`, or replaces it. Needs `pull-requests: write`. */
  upsertComment(number: number, marker: string, body: string): Promise<'created' | 'updated'>;
}

/** GitHub's limit for a comment, in characters (65,536). */
export const MAX_COMMENT_CHARACTERS = 65_536;
const PAGE_SIZE = 100;
const MAX_PAGES = 30;

export async function createGithubApi(options: GithubApiOptions): Promise<GithubApi> {
  const { octokit, owner, repo, call } = await connectGithub(options);
  const findComment = async (number: number, marker: string): Promise<number | undefined> => {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const answer = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      });
      const data = listIn(answer, `the comments of pull request ${String(number)}`);
      // Only a bot's comment is ours: a person who writes the marker must not become the place of our verdict.
      const mine = data.find(
        (comment) => comment.user?.type === 'Bot' && comment.body?.includes(marker) === true,
      );
      if (mine !== undefined) return mine.id;
      if (data.length < PAGE_SIZE) return undefined;
    }
    return undefined;
  };
  return {
    pullRequestAuthor: (number) =>
      call(
        `read the author of pull request ${String(number)}`,
        async () => {
          const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
          const data = objectIn(answer, `pull request ${String(number)}`, ['user.login', 'user.id']);
          return { login: data.user.login, id: data.user.id };
        },
        'pull-requests: read',
      ),
    upsertComment: (number, marker, body) =>
      call(`comment on pull request ${String(number)}`, async () => {
        const text = `${marker}\n${body}`;
        if (text.length > MAX_COMMENT_CHARACTERS) {
          throw new AppError('internal', `comment has ${String(text.length)} characters`);
        }
        const existing = await findComment(number, marker);
        if (existing === undefined) {
          await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
          return 'created';
        }
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body: text });
        return 'updated';
      }),
  };
}
