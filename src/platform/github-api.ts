import { AppError, isAppError, messageOf } from '../domain/errors.ts';

/** A GitHub account. The id stays when a login is renamed or taken over, so people are compared by id. */
export interface GithubAccount {
  readonly login: string;
  readonly id: number;
}

export interface GithubApiOptions {
  readonly token: string;
  /** `https://api.github.com` or that of an Enterprise server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** For one request; default 20 s. */
  readonly timeoutMs?: number;
  /** Repeats of a request that failed with a server error; default 1: a job must fail soon, not wait out an outage. */
  readonly retries?: number;
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
  const { Octokit } = await import('octokit');
  const timeoutMs = options.timeoutMs ?? 20_000;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    retry: { retries: options.retries ?? 1 },
    // A run makes three requests at most; spacing them out would only slow the job down.
    throttle: { enabled: false },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
    },
  });
  const [owner, repo] = splitRepository(options.repository);
  const call = async <T>(doing: string, request: () => Promise<T>): Promise<T> => {
    try {
      return await request();
    } catch (cause) {
      throw apiError(doing, options, cause);
    }
  };
  const findComment = async (number: number, marker: string): Promise<number | undefined> => {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { data } = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      });
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
      call(`read the author of pull request ${String(number)}`, async () => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return { login: data.user.login, id: data.user.id };
      }),
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

function nothing(): void {
  // octokit logs every failed request; our error says it once
}

function splitRepository(repository: string): [string, string] {
  const match = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(repository);
  if (match === null) {
    throw new AppError('invalid-input', `${JSON.stringify(repository)} is not a repository (owner/name)`);
  }
  return [match[1] ?? '', match[2] ?? ''];
}

function apiError(doing: string, options: GithubApiOptions, cause: unknown): AppError {
  if (isAppError(cause)) return cause;
  const status: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'status') : undefined;
  const where = `${options.repository} at ${new URL(options.apiUrl).host}`;
  if (status === 401 || status === 403 || status === 404) {
    return new AppError('missing-permission', `cannot ${doing} in ${where}: HTTP ${String(status)}`, {
      hint: 'give the job "permissions: pull-requests: write" and pass its token as github-token',
      cause,
    });
  }
  return new AppError('network', `cannot ${doing} in ${where}: ${messageOf(cause)}`, { cause });
}
