import { AppError } from '../domain/errors.ts';
import { connectGithub, statusOf, type GithubApiOptions, type GithubClient } from './github-client.ts';

/** What a job may be allowed to do, as its `permissions` name it, and what of ours needs it. */
export interface WantedPermission {
  readonly permission: keyof typeof PROBES;
  /** The input, or the rule of the policy, that asks for it. */
  readonly reason: string;
}

type Probe = (github: GithubClient) => Promise<unknown>;

/**
 * One request for each permission. Reading is tried by reading. Writing is tried with a body that GitHub must refuse:
 * who may not write is told so (403 or 404) before the body is looked at, and nothing is written either way.
 */
const PROBES = {
  'contents: read': ({ octokit, owner, repo }) => octokit.rest.repos.get({ owner, repo }),
  'pull-requests: read': ({ octokit, owner, repo }) => octokit.rest.pulls.list({ owner, repo, per_page: 1 }),
  'actions: read': ({ octokit, owner, repo }) =>
    octokit.rest.actions.listWorkflowRunsForRepo({ owner, repo, per_page: 1 }),
  'checks: write': (github) => refused(github, 'POST /repos/{owner}/{repo}/check-runs'),
  'security-events: write': (github) => refused(github, 'POST /repos/{owner}/{repo}/code-scanning/sarifs'),
  'deployments: write': (github) => refused(github, 'POST /repos/{owner}/{repo}/deployments'),
} as const satisfies Readonly<Record<string, Probe>>;

function refused({ octokit, owner, repo }: GithubClient, route: string): Promise<unknown> {
  return octokit.request(route, { owner, repo });
}

/**
 * One error that lists every permission the token lacks, before any work is done. Errors: `missing-permission`,
 * `network` when GitHub cannot say.
 */
export async function requirePermissions(
  options: GithubApiOptions,
  wanted: readonly WantedPermission[],
): Promise<void> {
  if (wanted.length === 0) return;
  const github = await connectGithub(options);
  const missing: WantedPermission[] = [];
  const probed = new Map<string, boolean>();
  for (const each of wanted) {
    const known = probed.get(each.permission) ?? (await isAllowed(github, each.permission));
    probed.set(each.permission, known);
    if (!known) missing.push(each);
  }
  if (missing.length === 0) return;
  const list = missing.map(({ permission, reason }) => `${permission} (for ${reason})`).join(', ');
  const block = [...new Set(missing.map(({ permission }) => permission))].join(', ');
  throw new AppError('missing-permission', `the token of ${options.repository} lacks ${list}`, {
    hint: `write it under "permissions" of the job: { ${block} }; a run of a fork gets no more than read`,
  });
}

async function isAllowed(github: GithubClient, permission: WantedPermission['permission']): Promise<boolean> {
  return await github.call(
    `find out whether the token has ${permission}`,
    async () => {
      try {
        await PROBES[permission](github);
        return true;
      } catch (cause) {
        const status = statusOf(cause);
        const isLimit = /rate limit/i.test(cause instanceof Error ? cause.message : '');
        if ((status === 401 || status === 403 || status === 404) && !isLimit) return false;
        // The body was refused, so the writer was not.
        if (status === 400 || status === 422) return true;
        throw cause;
      }
    },
    permission,
  );
}
