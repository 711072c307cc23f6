import ignore from 'ignore';
import { AppError } from '../domain/errors.ts';
import type { GithubPullRequest } from '../domain/github-approvals.ts';
import { statusOf, type GithubClient } from './github-client.ts';
import { readPages } from './github-pages.ts';

type CodeOwners = NonNullable<GithubPullRequest['codeOwners']>;

/** Where GitHub looks, in this order (docs "About code owners"). */
export const OWNER_FILES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not read a larger one. */
const MAX_BYTES = 3 * 1024 * 1024;
/** GitHub lists no more files of a pull request. */
const MAX_FILES = 3_000;
const MAX_NAMES = 200;

/** What a pull request changes; a renamed file also left the place it had. Errors: `limit-exceeded`, as `connectGithub`. */
export async function readChangedPaths(github: GithubClient, number: number): Promise<string[]> {
  const { octokit, owner, repo } = github;
  const files = await readPages(github, `the files of pull request ${String(number)}`, (page) =>
    octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }),
  );
  if (files.length >= MAX_FILES) {
    const message = `pull request ${String(number)} changes ${String(MAX_FILES)} files or more`;
    throw new AppError('limit-exceeded', message, {
      hint: 'GitHub lists no more of them, so nobody can tell what the rest is: split it',
    });
  }
  if (!files.every(({ filename }) => typeof filename === 'string')) {
    throw new AppError('network', `GitHub lists a file of pull request ${String(number)} without a name`, {
      hint: 'run again; nobody can tell what the change is otherwise',
    });
  }
  return files.flatMap((file) =>
    file.previous_filename === undefined ? [file.filename] : [file.filename, file.previous_filename],
  );
}

/**
 * The owners of changed files, by the CODEOWNERS of the commit that the change goes to: never by that of the change.
 * Names of people, and of teams this token may read, are resolved to accounts; others own nothing that can be approved.
 */
export async function readCodeOwners(
  github: GithubClient,
  paths: readonly string[],
  baseSha: string,
): Promise<CodeOwners> {
  const rules = parseCodeOwners((await findCodeOwners(github, baseSha))?.text ?? '');
  const groups = new Map<string, { files: number; example: string; owners: readonly string[] }>();
  for (const path of paths) {
    const owners = ownersOf(path, rules);
    if (owners.length === 0) continue;
    const key = owners.join(' ');
    const group = groups.get(key) ?? { files: 0, example: path, owners };
    group.files += 1;
    groups.set(key, group);
  }
  const ids = new Map<string, readonly number[]>();
  const resolved: CodeOwners = [];
  for (const group of groups.values()) {
    const ownerIds = new Set<number>();
    for (const name of group.owners) {
      const known = ids.get(name) ?? (await resolveOwner(github, name));
      ids.set(name, known);
      for (const id of known) ownerIds.add(id);
    }
    if (ids.size > MAX_NAMES) {
      throw new AppError(
        'limit-exceeded',
        `more than ${String(MAX_NAMES)} code owners own parts of the change`,
      );
    }
    resolved.push({ ...group, owners: [...group.owners], ownerIds: [...ownerIds].sort((a, b) => a - b) });
  }
  return resolved;
}

/** The CODEOWNERS file that GitHub takes at a ref; undefined where there is none. Errors as `connectGithub`, `limit-exceeded`. */
export async function findCodeOwners(
  { octokit, owner, repo, call }: GithubClient,
  ref: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of OWNER_FILES) {
    const text = await call(
      `read ${path}`,
      async () => {
        try {
          const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
          if (Array.isArray(data) || data.type !== 'file') return undefined;
          if (data.size > MAX_BYTES)
            throw new AppError('limit-exceeded', `${path} is larger than GitHub reads`);
          return Buffer.from(data.content, 'base64').toString('utf8');
        } catch (cause) {
          if (statusOf(cause) === 404) return undefined;
          throw cause;
        }
      },
      'contents: read',
    );
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

interface OwnerRule {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

/** Lines of CODEOWNERS: a pattern and its owners; a pattern without owners takes them away. */
export function parseCodeOwners(text: string): OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line): OwnerRule[] => {
    const [pattern = '', ...rest] = line.trim().split(/\s+/);
    // What GitHub cannot read it skips; a negated or bracketed pattern is such a line.
    if (pattern === '' || /^[#!]/.test(pattern) || /[[\]]/.test(pattern)) return [];
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const owners = comment === -1 ? rest : rest.slice(0, comment);
    const rule = ignore({ ignorecase: false }).add(pattern);
    // Unlike in .gitignore, a trailing "/*" means the files of that folder, not what lies below.
    const isFlat = pattern.endsWith('/*') && !pattern.endsWith('**/*');
    const depth = pattern.replace(/^\//, '').split('/').length;
    const matches = (path: string): boolean =>
      rule.ignores(path) && (!isFlat || path.split('/').length === depth);
    return [{ matches, owners }];
  });
}

/** The last rule that matches decides. */
export function ownersOf(path: string, rules: readonly OwnerRule[]): readonly string[] {
  return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}

/** Accounts behind `@login` or `@org/team`; an e-mail address names nobody we could compare. */
async function resolveOwner(github: GithubClient, name: string): Promise<number[]> {
  const { octokit, call } = github;
  const [, org, slug] = /^@([A-Za-z0-9-]+)(?:\/([A-Za-z0-9_.-]+))?$/.exec(name) ?? [];
  if (org === undefined) return [];
  return await call(`read code owner ${name}`, async () => {
    try {
      if (slug === undefined) return [(await octokit.rest.users.getByUsername({ username: org })).data.id];
      const members = await readPages(github, `the members of ${name}`, (page) =>
        octokit.rest.teams.listMembersInOrg({ org, team_slug: slug, ...page }),
      );
      return members.map(({ id }) => id);
    } catch (cause) {
      const status = statusOf(cause) ?? statusOf(cause instanceof Error ? cause.cause : undefined);
      if (status === 403 || status === 404) return [];
      throw cause;
    }
  });
}
