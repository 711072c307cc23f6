/** The change that a run is about. */
export interface GithubChange {
  readonly pullRequest: { readonly number: number; readonly author: undefined } | undefined;
  readonly headSha: string | undefined;
  readonly ref: string | undefined;
  /** Commit that the change goes to. */
  readonly baseSha: string | undefined;
  readonly isFork: boolean;
}

/**
 * What an event is about. In the merge queue, and in a second stage after a run that had no secrets (`workflow_run`),
 * the pull request is named in places of their own.
 */
export function readChange(eventName: string, payload: Readonly<Record<string, unknown>>): GithubChange {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const head = valueAt(payload, 'pull_request', 'head');
      const isFork = textAt(head, 'repo', 'full_name') !== textAt(payload, 'repository', 'full_name');
      const number = numberAt(payload, 'pull_request', 'number');
      const ref = number === undefined ? undefined : `refs/pull/${String(number)}/head`;
      return {
        pullRequest: undefined,
        headSha: textAt(head, 'sha'),
        ref,
        baseSha: textAt(payload, 'pull_request', 'base', 'sha'),
        isFork,
      };
    }
    case 'merge_group': {
      const group = valueAt(payload, 'merge_group');
      const ref = textAt(group, 'head_ref');
      const number = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref ?? '')?.[1];
      const pullRequest = number === undefined ? undefined : { number: Number(number), author: undefined };
      return {
        pullRequest,
        headSha: textAt(group, 'head_sha'),
        ref,
        baseSha: textAt(group, 'base_sha'),
        isFork: false,
      };
    }
    case 'workflow_run': {
      const run = valueAt(payload, 'workflow_run');
      const number = numberAt(run, 'pull_requests', 0, 'number');
      const pullRequest = number === undefined ? undefined : { number, author: undefined };
      const branch = textAt(run, 'head_branch');
      const ref = branch === undefined ? undefined : `refs/heads/${branch}`;
      // The run is of the base repository: what it may do is not what the fork may do.
      return {
        pullRequest,
        headSha: textAt(run, 'head_sha'),
        ref,
        baseSha: textAt(run, 'pull_requests', 0, 'base', 'sha'),
        isFork: false,
      };
    }
    default:
      return {
        pullRequest: undefined,
        headSha: undefined,
        ref: undefined,
        baseSha: undefined,
        isFork: false,
      };
  }
}

function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
