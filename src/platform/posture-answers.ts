import { isAppError, messageOf } from '../domain/errors.ts';
import type { PostureCheck, PostureCheckId } from '../domain/posture.ts';
import { statusOf, type GithubClient } from './github-client.ts';

/** `undefined`: the setting is as it should be; a text: what it is instead. */
export type Judged = readonly [detail: string, problem?: string];
export type Value = Readonly<Record<string, unknown>>;
/** What GitHub answered, or why it did not, with its status and words. */
export type Answer =
  | { readonly value: unknown }
  | { readonly problem: string; readonly status: number | undefined; readonly said: string };

/** How one answer is judged. */
export interface Look {
  readonly id: PostureCheckId;
  readonly fix: string;
  readonly judge: (answer: unknown) => Judged;
}

/** One question about a repository. Never throws: a refusal is an answer too. */
export async function ask(
  { octokit, owner, repo, call }: GithubClient,
  route: string,
  { permission, ...values }: { readonly permission: string; readonly [name: string]: unknown },
): Promise<Answer> {
  try {
    const request = (): Promise<{ readonly data: unknown }> =>
      octokit.request(`GET ${route}`, { owner, repo, ...values });
    const place = route
      .replace('/repos/{owner}/{repo}/', '')
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => textOf(values[name]));
    return { value: (await call(`read ${place}`, request, permission)).data };
  } catch (thrown) {
    const hint = isAppError(thrown) && thrown.hint !== undefined ? ` (${thrown.hint})` : '';
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    return { problem: `${messageOf(thrown)}${hint}`, status: statusOf(cause), said: messageOf(cause) };
  }
}

/** The check of one answer: what cannot be read as it is meant is undecided. */
export function judgeAnswer({ id, fix, judge }: Look, answer: Answer): PostureCheck {
  if ('problem' in answer) return { id, status: 'undecided', detail: answer.problem, fix };
  try {
    const [detail, problem] = judge(answer.value);
    return problem === undefined
      ? { id, status: 'ok', detail }
      : { id, status: 'failed', detail: problem, fix };
  } catch (thrown) {
    const detail = `GitHub's answer is not as expected: ${messageOf(thrown)}`;
    return { id, status: 'undecided', detail, fix };
  }
}

export function listOf(value: unknown): Value[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value.map(fieldsOf);
}

export function fieldsOf(value: unknown): Value {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as Value;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value ?? null);
}
