import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError, messageOf } from '../domain/errors.ts';
import { describeOwner, isAlive, parseOwner, type LockOwner } from './lock-owner.ts';
import { codeOf } from './log-disk.ts';

const LOCK_FILE = '.lock';
/** Default of the longest wait for another writer, in milliseconds. */
export const LOCK_TIMEOUT_MS = 30_000;
/** The holder touches its lock this often; only a lock on another machine is judged by its age. */
const HEARTBEAT_MS = 5_000;
const FOREIGN_STALE_MS = 60_000;
const LONGEST_PAUSE_MS = 50;
/** A writer that died while it removed a dead writer's lock, and so on: more than a few in a row cannot happen by chance. */
const MAX_TAKEOVERS = 8;

/** Proof of being the only writer of a directory. */
export interface WriterLock {
  /** Throws AppError `tool-failed` when the lock was taken away (this process was stopped for over a minute on a shared disk). */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of a log directory. The lock is a file that only one process can create (a hard link to a file that is
 * already complete); the lock of a process that ended is removed by exactly one of those who wait, at once on the same
 * machine, after a minute without a sign of life on another. Throws AppError `timeout` (somebody writes all the time),
 * `missing-permission`, `tool-failed`.
 */
export async function lockDirectory(directory: string, timeoutMs = LOCK_TIMEOUT_MS): Promise<WriterLock> {
  return await lockByFile(path.join(directory, LOCK_FILE), timeoutMs);
}

/** As `lockDirectory`, with the lock file itself named: for something else than a log that one process may change. */
export async function lockByFile(file: string, timeoutMs = LOCK_TIMEOUT_MS): Promise<WriterLock> {
  try {
    return await acquire(file, { remainingMs: timeoutMs, takeovers: 0 });
  } catch (cause) {
    throw lockError(file, cause);
  }
}

/**
 * Removes what killed writers left beside the lock: files of ended processes at once, those without content (killed
 * before it was written) after a minute. Only the holder of the lock calls this.
 */
export async function sweepLockFiles(directory: string): Promise<void> {
  const names = (await fs.readdir(directory)).filter((name) => /^\.lock[.-]/.test(name));
  if (names.length === 0) return;
  const now = (await fs.stat(path.join(directory, LOCK_FILE))).mtimeMs;
  for (const name of names) {
    const file = path.join(directory, name);
    const owner = await readOwner(file);
    const isLeft =
      owner === 'unreadable'
        ? now - (await mtimeOf(file)) > FOREIGN_STALE_MS
        : owner !== 'gone' && isAlive(owner) === false;
    if (isLeft) await fs.rm(file, { force: true });
  }
}

interface Patience {
  remainingMs: number;
  readonly takeovers: number;
}

async function acquire(file: string, patience: Patience): Promise<WriterLock> {
  const owner = describeOwner(randomBytes(8).toString('hex'));
  const mine = `${file}-${owner.token}`;
  const text = JSON.stringify(owner);
  let pauseMs = 2;
  const handle = await fs.open(mine, 'wx');
  let lock: WriterLock | undefined;
  try {
    await handle.writeFile(text);
    while (lock === undefined) {
      if (await tryLink(mine, file)) {
        lock = holdLock({ file, owner, handle, text });
      } else if (!(await removeIfDead(file, { handle, text, patience }))) {
        if (patience.remainingMs <= 0) throw await busy(file);
        await delay(pauseMs);
        patience.remainingMs -= pauseMs;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
    return lock;
  } finally {
    await fs.rm(mine, { force: true });
    if (lock === undefined) await handle.close();
  }
}

async function tryLink(mine: string, file: string): Promise<boolean> {
  try {
    await fs.link(mine, file);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

interface Waiter {
  readonly handle: fs.FileHandle;
  readonly text: string;
  readonly patience: Patience;
}

/**
 * Removes the lock of an ended process. Two waiters may both see it dead, and the slower one must not remove the new
 * lock of the faster one: so whoever wants to remove the lock with token T first takes a lock named after T, and looks
 * again. T is never used twice, so under that lock `file` is still T's, or T's is gone for good.
 */
async function removeIfDead(file: string, waiter: Waiter): Promise<boolean> {
  const token = await deadToken(file, waiter);
  if (token === undefined) return false;
  if (token === 'gone') return true;
  const { patience } = waiter;
  if (patience.takeovers >= MAX_TAKEOVERS) throw await busy(file);
  const inner: Patience = { remainingMs: patience.remainingMs, takeovers: patience.takeovers + 1 };
  const takeover = await acquire(`${file}.after-${token}`, inner);
  patience.remainingMs = inner.remainingMs;
  try {
    if (tokenOf(await readOwner(file)) === token) await fs.rm(file, { force: true });
  } finally {
    await takeover.release();
  }
  return true;
}

/** Token of a lock whose owner ended; `gone` when there is no lock any more; undefined while the owner lives. */
async function deadToken(file: string, waiter: Waiter): Promise<string | undefined> {
  const owner = await readOwner(file);
  if (owner === 'gone') return 'gone';
  const alive = owner === 'unreadable' ? undefined : isAlive(owner);
  const dead = alive === undefined ? await isSilent(file, waiter) : !alive;
  return dead ? tokenOf(owner) : undefined;
}

/** Both times are given by the file system that holds the lock: no clock of ours is compared with one of theirs. */
async function isSilent(file: string, { handle, text }: Waiter): Promise<boolean> {
  await touch(handle, text);
  const own = await handle.stat();
  return own.mtimeMs - (await mtimeOf(file)) > FOREIGN_STALE_MS;
}

/** Time of the last change by the file system's clock; endlessly new when the file is gone. */
async function mtimeOf(file: string): Promise<number> {
  try {
    return (await fs.stat(file)).mtimeMs;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return Number.POSITIVE_INFINITY;
    throw cause;
  }
}

function holdLock(held: { file: string; owner: LockOwner; handle: fs.FileHandle; text: string }): WriterLock {
  const { file, owner, handle, text } = held;
  // Through the open handle, so that it never touches a lock that took this one's place.
  const heartbeat = setInterval(() => {
    touch(handle, text).catch(() => undefined); // a missed sign of life shows in assertHeld
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async assertHeld() {
      if (tokenOf(await readOwner(file)) === owner.token) return;
      throw new AppError(
        'tool-failed',
        `lock ${file} was taken over while this process was stopped; nothing was appended`,
        {
          hint: 'run the command again',
        },
      );
    },
    async release() {
      clearInterval(heartbeat);
      await handle.close();
      if (tokenOf(await readOwner(file)) === owner.token) await fs.rm(file, { force: true });
    },
  };
}

/** Sets the time of last change without a moment at which the file is empty. */
async function touch(handle: fs.FileHandle, text: string): Promise<void> {
  await handle.write(text, 0, 'utf8');
}

function tokenOf(owner: LockOwner | 'gone' | 'unreadable'): string {
  return typeof owner === 'string' ? owner : owner.token;
}

async function readOwner(file: string): Promise<LockOwner | 'gone' | 'unreadable'> {
  try {
    return parseOwner(await fs.readFile(file, 'utf8')) ?? 'unreadable';
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return 'gone';
    throw cause;
  }
}

async function busy(file: string): Promise<AppError> {
  const owner = await readOwner(file);
  const who = typeof owner === 'object' ? `process ${String(owner.pid)} on ${owner.host}` : 'another process';
  return new AppError('timeout', `audit log is being written by ${who}, waited in vain for ${file}`, {
    hint: `wait for it to end; if it is certain that nothing writes to the log, delete ${file}`,
  });
}

function lockError(file: string, cause: unknown): unknown {
  const code = codeOf(cause) ?? '';
  if (!/^E[A-Z]+$/.test(code)) return cause;
  const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  return new AppError(
    denied ? 'missing-permission' : 'tool-failed',
    `cannot lock audit log ${file}: ${messageOf(cause)}`,
    {
      cause,
    },
  );
}
