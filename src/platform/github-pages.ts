import { AppError } from '../domain/errors.ts';
import type { GithubUser } from '../domain/github-approvals.ts';
import type { GithubClient } from './github-client.ts';

const MAX_PAGES = 30;

/** All pages, to the end. A list that is longer than GitHub would ever need is refused, not cut. */
export async function readPages<T>(
  { call }: GithubClient,
  what: string,
  request: (page: {
    readonly per_page: number;
    readonly page: number;
  }) => Promise<GithubAnswer<readonly T[]>>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await call(`read ${what}`, () => request({ per_page: 100, page }), 'pull-requests: read');
    const data = listIn(answer, what);
    all.push(...data);
    if (data.length < 100) return all;
  }
  throw new AppError('limit-exceeded', `${what} are more than ${String(MAX_PAGES * 100)}`);
}

/** What octokit gives for one request. */
export interface GithubAnswer<T> {
  readonly data: T;
  /** That was asked. */
  readonly url: string;
}

/** A list of objects, whatever the types of the client promise. Error: `network`, which leaves undecided. */
export function listIn<T>({ data, url }: GithubAnswer<readonly T[]>, what: string): readonly T[] {
  if (Array.isArray(data) && data.every((each) => typeof each === 'object' && each !== null)) return data;
  throw oddAnswer(url, what, 'a list');
}

/** An object with these members; `a.b` is `b` in `a`. Error: `network`, which leaves undecided. */
export function objectIn<T>({ data, url }: GithubAnswer<T>, what: string, members: readonly string[]): T {
  const has = (member: string): boolean => {
    let value: unknown = data;
    for (const name of member.split('.')) {
      if (typeof value !== 'object' || value === null) return false;
      value = Reflect.get(value, name);
    }
    return value !== undefined && value !== null;
  };
  if (members.every(has)) return data;
  throw oddAnswer(url, what, `an object with ${members.join(', ')}`);
}

function oddAnswer(url: string, what: string, wanted: string): AppError {
  const place = URL.canParse(url) ? new URL(url).pathname : url;
  return new AppError('network', `GitHub's answer at ${place} (${what}) is not ${wanted}`, {
    hint: 'run again; when it stays so, something between this run and GitHub answers in its place (GITHUB_API_URL, a proxy)',
  });
}

const TYPES = ['User', 'Bot', 'Organization', 'Mannequin'] as const;

/** An account as GitHub shows it, or undefined for none (`ghost`). Apps that act are of type Bot. */
export function accountOf(value: unknown): GithubUser | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const login: unknown = Reflect.get(value, 'login');
  const id: unknown = Reflect.get(value, 'id');
  const type: unknown = Reflect.get(value, 'type');
  if (typeof login !== 'string' || typeof id !== 'number') return undefined;
  // A kind that is new to us is surely no person.
  return { login, id, type: TYPES.find((each) => each === type) ?? 'Bot' };
}
