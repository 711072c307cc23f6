import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { RunProgram } from './exec.ts';
import { pathKind } from './files.ts';

/** What a git work tree holds. */
export interface GitHead {
  /** Absolute path of the top-level folder. */
  readonly root: string;
  /** Full hex of HEAD; undefined before the first commit. */
  readonly commit: string | undefined;
  /** Whether a tracked file differs from HEAD (changed, added, deleted, in conflict). Untracked files do not count. */
  readonly dirty: boolean;
}

/** A git work tree as it is on disk, and where it is from. */
export interface GitState extends GitHead {
  /** URL of `origin` without credentials, as https or ssh URL; undefined when there is none or it is a local path. */
  readonly remoteUrl: string | undefined;
}

/**
 * Switches off what configuration of a strange repository could run or ask: file-system monitor, hooks, prompts.
 * Locks are optional so that reading never disturbs a commit that is being made.
 */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
const HEAD_COMMIT = '# branch.oid ';
const LIMITS = { timeoutMs: 60_000, maxOutputBytes: 256 * 1024 * 1024 };

/** The nearest folder at or above `start` that holds `.git`, without running git. */
export async function findGitRoot(start: string): Promise<string | undefined> {
  let folder = path.resolve(start);
  for (;;) {
    if ((await pathKind(path.join(folder, '.git'))) !== 'missing') return folder;
    const parent = path.dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** The state of the work tree that holds `start`; undefined when there is none. Errors: `tool-failed`, `timeout`, `limit-exceeded`. */
export async function readGitState(start: string, run: RunProgram): Promise<GitState | undefined> {
  const root = await findGitRoot(start);
  if (root === undefined) return undefined;
  const [head, remote] = await Promise.all([
    readHead(root, run),
    git(root, ['config', '--get', 'remote.origin.url'], { run, accept: [0, 1] }),
  ]);
  return { ...head, remoteUrl: cleanRemoteUrl(remote.toString('utf8').trim()) };
}

/** As `readGitState`, for who does not ask where the work tree is from. */
export async function readGitHead(start: string, run: RunProgram): Promise<GitHead | undefined> {
  const root = await findGitRoot(start);
  return root === undefined ? undefined : await readHead(root, run);
}

async function readHead(root: string, run: RunProgram): Promise<GitHead> {
  const args = ['--porcelain=v2', '-z', '--branch', '--no-ahead-behind', '--untracked-files=no'];
  // Headers (`# branch.oid …`) come first; what is left are changes. Before the first commit the object is `(initial)`.
  const entries = splitNames(await git(root, ['status', ...args], { run }));
  const commit = entries.find((entry) => entry.startsWith(HEAD_COMMIT))?.slice(HEAD_COMMIT.length);
  if (commit === undefined) throw new AppError('tool-failed', `git status in ${root} names no commit`);
  return {
    root,
    commit: commit === '(initial)' ? undefined : commit,
    dirty: entries.some((entry) => !entry.startsWith('# ')),
  };
}

/**
 * Tracked files that are on disk, relative to `root`, POSIX separators, in git's order. Submodules are left out: their
 * files belong to another repository. `malformed` when a name is not UTF-8: it could not be named in a statement.
 */
export async function listTrackedFiles(root: string, run: RunProgram): Promise<readonly string[]> {
  // A tag comes first: `R` before what is not on disk, which is there a second time as what it was staged as.
  const listed = splitNames(await git(root, ['ls-files', '-z', '-t', '--stage', '--deleted'], { run }));
  const nameOf = (entry: string): string => entry.slice(entry.indexOf('\t') + 1);
  const gone = new Set(listed.filter((entry) => entry.startsWith('R ')).map(nameOf));
  const files = new Set<string>();
  for (const entry of listed) {
    const name = nameOf(entry);
    if (!entry.startsWith('160000 ', 2) && !gone.has(name)) files.add(name);
  }
  return [...files];
}

/**
 * What git ignores and does not track, relative to `root`, folders once and without a final slash: build output,
 * installed packages. What is neither tracked nor ignored is not in the list.
 */
export async function listIgnoredPaths(root: string, run: RunProgram): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  return splitNames(await git(root, args, { run })).map((name) => name.replace(/\/$/, ''));
}

/**
 * When a file was last committed. Undefined when git does not say: not tracked, changed since, a shallow clone (whose one
 * commit has every file), no work tree, no git.
 */
export async function lastCommitOf(file: string, run: RunProgram): Promise<Date | undefined> {
  const root = await findGitRoot(path.dirname(file));
  if (root === undefined) return undefined;
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await git(root, args, { run })).toString('utf8').trim();
  try {
    const name = path.resolve(file);
    if ((await ask('rev-parse', '--is-shallow-repository')) !== 'false') return undefined;
    if ((await ask('status', '--porcelain=v1', '--', name)) !== '') return undefined;
    const at = new Date(await ask('log', '-1', '--format=%cI', '--', name));
    return Number.isNaN(at.getTime()) ? undefined : at;
  } catch {
    return undefined;
  }
}

/** Drops user, password and query of a remote URL; turns `git@host:path` into an ssh URL; undefined for anything local or odd. */
export function cleanRemoteUrl(remote: string): string | undefined {
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(remote);
  if (scp !== null && !remote.includes('://'))
    return `ssh://${scp[1] ?? ''}/${(scp[2] ?? '').replace(/^\/+/, '')}`;
  if (!URL.canParse(remote)) return undefined;
  const url = new URL(remote);
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol)) return undefined;
  return `${url.protocol}//${url.host}${url.pathname}`;
}

export interface GitOptions {
  readonly run: RunProgram;
  /** Exit codes that are an answer; default 0 only. */
  readonly accept?: readonly number[];
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Further variables of git's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git in a folder and gives its output. Errors: `tool-failed`, `timeout`, `limit-exceeded`. */
export async function git(root: string, args: readonly string[], options: GitOptions): Promise<Buffer> {
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...options.env,
  };
  const { input } = options;
  const limits = { ...LIMITS, env, ...(input === undefined ? {} : { input }) };
  const result = await options.run('git', ['-C', root, ...SAFE, ...args], limits);
  if ((options.accept ?? [0]).includes(result.exitCode)) return result.stdout;
  const reason = result.stderr.trim().split('\n')[0] ?? '';
  throw new AppError('tool-failed', `git ${args[0] ?? ''} in ${root} failed: ${reason}`, {
    ...(reason.includes('dubious ownership')
      ? { hint: `git config --global --add safe.directory ${root}` }
      : {}),
  });
}

function splitNames(output: Buffer): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
  } catch (cause) {
    throw new AppError('malformed', 'a tracked file has a name that is not UTF-8', {
      hint: 'rename the file (git ls-files shows it with escapes)',
      cause,
    });
  }
  return text.split('\0').filter((name) => name !== '');
}
