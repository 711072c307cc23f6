import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isLogFile } from '../audit/log-file.ts';
import { AppError } from '../domain/errors.ts';
import type { VersionedFolder } from '../domain/versioned-folder.ts';
import type { FlowContext } from './context.ts';

/** Where a log lives. */
export interface AuditHome {
  readonly location: string;
  /** Looks at the log as a folder; what is changed there is lost when it lives elsewhere. */
  read<T>(use: (directory: string) => Promise<T>): Promise<T>;
  /** Changes the log as a folder. Elsewhere the change is made again when another writer was faster. */
  change<T>(use: (directory: string) => Promise<T>): Promise<T>;
}

const ARTIFACT_TYPE = 'application/vnd.sallyport.audit-log.v1';
const MAX_ATTEMPTS = 20;
const LONGEST_PAUSE_MS = 2_000;

/**
 * The log behind a name: a folder, `git:BRANCH` (of `origin` of the work tree around the working folder, `folder`),
 * `git:REMOTE#BRANCH`, or `oci://HOST/REPOSITORY:TAG`. Nothing is opened yet. Error: `invalid-input`.
 */
export async function openAuditHome(
  place: string,
  context: FlowContext,
  folder = process.cwd(),
): Promise<AuditHome> {
  if (place.startsWith('git:')) return remoteHome(await openBranch(place, context, folder));
  if (/^oci(\+http)?:\/\//.test(place)) return remoteHome(await openArtifact(place, context));
  const directory = path.resolve(place);
  return { location: directory, read: (use) => use(directory), change: (use) => use(directory) };
}

/** Whether a log lives in a folder of this machine. */
export function isLocalLog(place: string): boolean {
  return !/^(?:git:|oci(?:\+http)?:\/\/)/.test(place);
}

function remoteHome(remote: VersionedFolder): AuditHome {
  return {
    location: remote.location,
    read: (use) =>
      inScratch(async (directory) => {
        await remote.fetch(directory);
        return await use(directory);
      }),
    change: (use) => {
      const attempts = () => changeRemote(remote, use);
      return remote.exclusively === undefined ? attempts() : remote.exclusively(attempts);
    },
  };
}

async function changeRemote<T>(remote: VersionedFolder, use: (directory: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const done = await inScratch(async (directory) => {
      const version = await remote.fetch(directory);
      const result = await use(directory);
      return (await remote.replace(directory, version)) ? { result } : undefined;
    });
    if (done !== undefined) return done.result;
    await wait(Math.random() * Math.min(50 * 2 ** attempt, LONGEST_PAUSE_MS));
  }
  throw new AppError(
    'timeout',
    `audit log ${remote.location}: ${String(MAX_ATTEMPTS)} times another writer was faster`,
    { hint: 'give the log fewer writers at a time; nothing was appended' },
  );
}

async function inScratch<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await fs.mkdtemp(path.join(os.tmpdir(), 'audit-log-'));
  try {
    return await use(directory);
  } finally {
    await fs.rm(directory, { recursive: true, force: true });
  }
}

const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.|\.$|\/$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;

async function openBranch(place: string, context: FlowContext, folder: string): Promise<VersionedFolder> {
  const rest = place.slice('git:'.length);
  const hash = rest.lastIndexOf('#');
  const [remote, branch] = hash < 0 ? ['origin', rest] : [rest.slice(0, hash), rest.slice(hash + 1)];
  if (!BRANCH.test(branch) || remote === '' || remote.startsWith('-')) {
    throw new AppError('invalid-input', `audit log ${JSON.stringify(place)} names no branch`, {
      hint: 'write git:BRANCH for the origin of this work tree, or git:REMOTE#BRANCH',
    });
  }
  const { findGitRoot } = await import('../platform/git.ts');
  const { openGitBranch } = await import('../platform/git-branch.ts');
  const repository = await findGitRoot(folder);
  if (repository === undefined) {
    throw new AppError('invalid-input', `audit log ${place}: there is no git work tree here`, {
      hint: 'run it inside a checkout, whose remotes and logins are used',
    });
  }
  const takes = isLogFile;
  return openGitBranch({ repository, remote, branch, takes, message: 'audit log', run: context.run });
}

async function openArtifact(place: string, context: FlowContext): Promise<VersionedFolder> {
  const { parseReference } = await import('../registry/reference.ts');
  const { registry, repository, tag, digest } = parseReference(place);
  if (digest !== undefined || tag === undefined || !place.endsWith(`:${tag}`)) {
    throw new AppError('invalid-input', `audit log ${place} names no tag`, {
      hint: 'write oci://HOST/REPOSITORY:TAG; the tag moves with every entry',
    });
  }
  const { openRegistry } = await import('./open-registry.ts');
  const { openFolderArtifact } = await import('../registry/folder-artifact.ts');
  const { client } = await openRegistry(context, [place]);
  const where = { registry, repository };
  return openFolderArtifact({
    client,
    repository: where,
    tag,
    artifactType: ARTIFACT_TYPE,
    takes: isLogFile,
    claims: {
      now: context.clock,
      sleep: (ms) => wait(ms),
      nonce: () => randomBytes(12).toString('hex'),
    },
  });
}
