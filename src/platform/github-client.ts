import type { Octokit } from 'octokit';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';

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

/** One repository at GitHub. `call` turns every failure of a request into an error that says what could not be done. */
export interface GithubClient {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Errors: `missing-permission` (401, 403, 404: GitHub hides what a token may not see), `network` (everything else). */
  call<T>(doing: string, request: () => Promise<T>, permission?: string): Promise<T>;
}

/** The only place that makes an API client. Never an empty answer in place of an error. */
export async function connectGithub(options: GithubApiOptions): Promise<GithubClient> {
  const { Octokit } = await import('octokit');
  const timeoutMs = options.timeoutMs ?? 20_000;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    // Waits 0.3 s and then ever longer.
    retry: { retries: options.retries ?? 1, retryAfterBaseValue: 300 },
    // A run makes few requests; spacing them out would only slow the job down.
    throttle: { enabled: false },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
    },
  });
  const [owner, repo] = splitRepository(options.repository);
  return {
    octokit,
    owner,
    repo,
    async call(doing, request, permission = 'pull-requests: write') {
      try {
        return await request();
      } catch (cause) {
        throw apiError(doing, { ...options, permission }, cause);
      }
    },
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

/** HTTP status of a failed request, or undefined. */
export function statusOf(cause: unknown): number | undefined {
  const status: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

function isRateLimit(cause: unknown): boolean {
  return statusOf(cause) === 429 || /rate limit/i.test(messageOf(cause));
}

function apiError(
  doing: string,
  options: GithubApiOptions & { readonly permission: string },
  cause: unknown,
): AppError {
  if (isAppError(cause)) return cause;
  const status = statusOf(cause);
  const where = `${options.repository} at ${new URL(options.apiUrl).host}`;
  if (isRateLimit(cause)) {
    const hint = 'wait for the hour to pass, or use the token of an App, which has its own limit';
    return new AppError('network', `cannot ${doing} in ${where}: the rate limit is used up`, { hint, cause });
  }
  if (status === 401 || status === 403 || status === 404) {
    return new AppError('missing-permission', `cannot ${doing} in ${where}: HTTP ${String(status)}`, {
      hint: `give the job "permissions: ${options.permission}" and pass its token as github-token`,
      cause,
    });
  }
  return new AppError('network', `cannot ${doing} in ${where}: ${messageOf(cause)}`, { cause });
}
