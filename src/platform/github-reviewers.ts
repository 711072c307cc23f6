import { AppError } from '../domain/errors.ts';
import type { GithubReviewer, GithubUser } from '../domain/github-approvals.ts';
import { statusOf, type GithubClient } from './github-client.ts';

/** More people than this have not approved one change; each costs a request. */
const MAX_REVIEWERS = 100;

/** What people may do in the repository and in which of the teams they are. Errors as `observeGithubApprovals`. */
export async function describeReviewers(
  github: GithubClient,
  people: readonly GithubUser[],
  teams: readonly string[],
): Promise<GithubReviewer[]> {
  if (people.length > MAX_REVIEWERS) {
    const message = `${String(people.length)} people reviewed or approved, more than ${String(MAX_REVIEWERS)}`;
    throw new AppError('limit-exceeded', message);
  }
  const readable: string[] = [];
  for (const team of teams) if (await canRead(github, team)) readable.push(team);
  const described: GithubReviewer[] = [];
  for (const person of [...people].sort((a, b) => a.id - b.id)) {
    const permission = await permissionOf(github, person);
    const isAsked = teams.length > 0 && readable.length === teams.length;
    const memberOf: string[] = [];
    for (const team of isAsked ? readable : []) {
      if (await isActiveMember(github, team, person)) memberOf.push(team);
    }
    described.push({ ...person, permission, ...(isAsked ? { teams: memberOf } : {}) });
  }
  return described;
}

async function permissionOf(
  { octokit, owner, repo, call }: GithubClient,
  { login, type }: GithubUser,
): Promise<GithubReviewer['permission']> {
  if (type !== 'User') return 'none';
  return await call(
    `read the permission of ${login}`,
    async () => {
      try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
          owner,
          repo,
          username: login,
        });
        const known = (['admin', 'write', 'read'] as const).find((each) => each === data.permission);
        return known ?? 'none';
      } catch (cause) {
        // Not a collaborator: has no permission that could count.
        if (statusOf(cause) === 404) return 'none';
        throw cause;
      }
    },
    'contents: read',
  );
}

function teamPlace(team: string): { readonly org: string; readonly team_slug: string } {
  const [org = '', slug = ''] = team.split('/');
  return { org, team_slug: slug };
}

/** Whether this token may see the team at all: otherwise "not a member" and "not allowed to know" look the same. */
async function canRead({ octokit, call }: GithubClient, team: string): Promise<boolean> {
  return await call(`read team ${team}`, async () => {
    try {
      await octokit.rest.teams.getByName(teamPlace(team));
      return true;
    } catch (cause) {
      const status = statusOf(cause);
      if (status === 403 || status === 404) return false;
      throw cause;
    }
  });
}

async function isActiveMember(
  { octokit, call }: GithubClient,
  team: string,
  { login }: GithubUser,
): Promise<boolean> {
  return await call(`read whether ${login} is in team ${team}`, async () => {
    try {
      const place = { ...teamPlace(team), username: login };
      return (await octokit.rest.teams.getMembershipForUserInOrg(place)).data.state === 'active';
    } catch (cause) {
      if (statusOf(cause) === 404) return false;
      throw cause;
    }
  });
}
