import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AppError, isAppError } from '../domain/errors.ts';
import type { TakesFile, VersionedFolder } from '../domain/versioned-folder.ts';
import type { RunProgram } from './exec.ts';
import { git, type GitOptions } from './git.ts';

export interface GitBranchOptions {
  /** Any folder of a repository: its remotes, logins and objects are used, its branches and files are not touched. */
  readonly repository: string;
  /** Name or URL of the remote. */
  readonly remote: string;
  readonly branch: string;
  readonly takes: TakesFile;
  /** First line of the commits. */
  readonly message: string;
  readonly run: RunProgram;
}

const MAX_FILES = 100_000;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The files at the top of a branch that no work tree needs: commits are made from objects alone, pushed as a
 * fast-forward under a lease on the commit that was read (`--force-with-lease=REF:OLD`), so of two writers one wins and
 * the other is told. Content passes no filter of git, links and submodules are refused. Other files of the branch stay.
 * Errors: `tool-failed`, `timeout`, `malformed`, `limit-exceeded`.
 */
export function openGitBranch(options: GitBranchOptions): VersionedFolder {
  const { repository, remote, branch, run } = options;
  const ref = `refs/heads/${branch}`;
  const call = (args: readonly string[], more: Omit<GitOptions, 'run'> = {}): Promise<Buffer> =>
    git(repository, args, { run, ...more });
  const tip = async (): Promise<string | undefined> => {
    const listed = (await call(['ls-remote', '--refs', '--', remote, ref])).toString('utf8');
    const [id = '', name] = listed.split('\n')[0]?.split('\t') ?? [];
    if (listed === '') return undefined;
    if (name === ref && OBJECT_ID.test(id)) return id;
    throw new AppError('malformed', `git remote ${remote} gives no commit for ${ref}`);
  };
  /** The commit that was listed last: it is asked for again to put another on top of it. */
  let last: { readonly id: string; readonly files: readonly TreeFile[] } | undefined;
  const filesOf = async (id: string): Promise<readonly TreeFile[]> => {
    if (last?.id === id) return last.files;
    const files = await listTree(call, id, options.takes);
    last = { id, files };
    return files;
  };
  return {
    location: `branch ${branch} of ${remote}`,
    async fetch(folder) {
      const id = await tip();
      if (id === undefined) return undefined;
      await call(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=', '--', remote, ref]);
      await writeBlobs(folder, await filesOf(id), call);
      return id;
    },
    async replace(folder, previous) {
      const before = previous === undefined ? [] : await filesOf(previous);
      const commit = await makeCommit(call, { folder, previous, before, options });
      const lease = `--force-with-lease=${ref}:${previous ?? ''}`;
      try {
        await call(['push', '--quiet', '--no-verify', lease, '--', remote, `${commit}:${ref}`]);
        return true;
      } catch (cause) {
        if (!isAppError(cause) || cause.code !== 'tool-failed') throw cause;
        const now = await tip();
        if (now === commit) return true;
        if (now !== previous) return false;
        throw new AppError('tool-failed', `cannot push to branch ${branch} of ${remote}`, {
          hint: 'check that the token may write contents, and that rules of the branch let this writer push',
          cause,
        });
      }
    },
  };
}

type CallGit = (args: readonly string[], more?: Omit<GitOptions, 'run'>) => Promise<Buffer>;

interface TreeFile {
  readonly path: string;
  readonly id: string;
}

async function listTree(call: CallGit, commit: string, takes: TakesFile): Promise<TreeFile[]> {
  const listed = await call(['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}^{commit}`]);
  const files: TreeFile[] = [];
  let total = 0;
  for (const line of listed.toString('utf8').split('\0')) {
    const [, mode, type, id = '', size = '', name = ''] =
      /^([0-9]{6}) ([a-z]+) ([0-9a-f]+) +([0-9-]+)\t([^]*)$/.exec(line) ?? [];
    if (!takes(name)) continue;
    if (mode !== '100644' || type !== 'blob' || !OBJECT_ID.test(id)) {
      throw new AppError('malformed', `${name} of the branch is not a plain file`);
    }
    total += Number(size);
    files.push({ path: name, id });
  }
  if (files.length > MAX_FILES || total > MAX_TOTAL_BYTES) {
    throw new AppError(
      'limit-exceeded',
      `the branch has ${String(files.length)} files of ${String(total)} bytes`,
    );
  }
  return files;
}

/** By `cat-file --batch`, as nothing of git's configuration or attributes changes what it prints. */
async function writeBlobs(folder: string, files: readonly TreeFile[], call: CallGit): Promise<void> {
  if (files.length === 0) return;
  const output = await call(['cat-file', '--batch'], { input: files.map(({ id }) => `${id}\n`).join('') });
  let at = 0;
  for (const { path: name, id } of files) {
    const end = output.indexOf(0x0a, at);
    const [given, type, size = ''] = output.toString('utf8', at, end).split(' ');
    if (end < 0 || given !== id || type !== 'blob' || !/^[0-9]+$/.test(size)) {
      throw new AppError('malformed', `git has no content for ${name} of the branch`);
    }
    const target = path.join(folder, ...name.split('/'));
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, output.subarray(end + 1, end + 1 + Number(size)), { flag: 'wx' });
    at = end + 1 + Number(size) + 1;
  }
}

/** A commit of the files in the folder on top of `previous`, in the object store alone. */
async function makeCommit(
  call: CallGit,
  work: {
    readonly folder: string;
    readonly previous: string | undefined;
    /** Its files. */
    readonly before: readonly TreeFile[];
    readonly options: GitBranchOptions;
  },
): Promise<string> {
  const { folder, previous, before } = work;
  const { takes, message } = work.options;
  const names = (await fs.readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(takes)
    .sort();
  const paths = names.map((name) => `${path.join(folder, ...name.split('/'))}\n`).join('');
  const hashed = (
    await call(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: paths })
  ).toString('utf8');
  const ids = hashed.split('\n');
  const kept = new Set(names);
  const gone = before.filter((old) => !kept.has(old.path));
  const index = path.join(os.tmpdir(), `git-index-${randomBytes(8).toString('hex')}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (previous !== undefined) await call(['read-tree', previous], { env });
    const lines = [
      ...gone.map(({ path: name, id }) => `0 ${'0'.repeat(id.length)}\t${name}\0`),
      ...names.map((name, at) => `100644 ${ids[at] ?? ''}\t${name}\0`),
    ];
    await call(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = (await call(['write-tree'], { env })).toString('utf8').trim();
    const parent = previous === undefined ? [] : ['-p', previous];
    const made = await call(['commit-tree', tree, ...parent, '-m', message], { env: AUTHOR });
    return made.toString('utf8').trim();
  } finally {
    await fs.rm(index, { force: true });
    await fs.rm(`${index}.lock`, { force: true });
  }
}

/** Who commits says nothing: who did what is in the entries. */
const AUTHOR = {
  GIT_AUTHOR_NAME: 'Sallyport',
  GIT_AUTHOR_EMAIL: 'audit@sallyport.dev',
  GIT_COMMITTER_NAME: 'Sallyport',
  GIT_COMMITTER_EMAIL: 'audit@sallyport.dev',
};
