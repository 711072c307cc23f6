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
  }) => Promise<{ readonly data: readonly T[] }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await call(
      `read ${what}`,
      () => request({ per_page: 100, page }),
      'pull-requests: read',
    );
    all.push(...data);
    if (data.length < 100) return all;
  }
  throw new AppError('limit-exceeded', `${what} are more than ${String(MAX_PAGES * 100)}`);
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
