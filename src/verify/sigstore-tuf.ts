import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { initTUF } from '@sigstore/tuf';
import * as z from 'zod';
import { AppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

export interface TufOptions {
  /** Base address of the repository, without a final slash. */
  readonly url: string;
  /** The first root.json, from a place that is trusted; default: the one of the public-good Sigstore, for its address alone. */
  readonly rootFile?: string;
  /** Folder that keeps what was fetched and verified. */
  readonly cache: string;
  /** Only what the folder holds, and only while it has not expired. */
  readonly offline?: boolean;
  /** Per request, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/** What a TUF repository vouches for. */
export interface TufTarget {
  readonly bytes: Uint8Array;
  /** Version of the root role, and when the first of all roles expires. */
  readonly rootVersion: number;
  readonly expires: Date;
}

/** The address of the public-good Sigstore, whose first root comes with the product. */
export const PUBLIC_GOOD_TUF = 'https://tuf-repo-cdn.sigstore.dev';
const TRUSTED_ROOT = 'trusted_root.json';
const MAX_BYTES = 4 * 1024 * 1024;
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;

/**
 * Fetches the TrustedRoot of a Sigstore instance by TUF: chain of roots, thresholds, versions, expiry, hash and length
 * are checked by @sigstore/tuf. Errors: `trust-root`, with a hint that tells too old from not trusted; `network`;
 * `not-found` (offline without a cache, no such target).
 */
export async function fetchTrustedRoot(options: TufOptions): Promise<TufTarget> {
  const { cache, url, offline = false } = options;
  if (!offline) return await read(options, cache);
  const kept = path.join(cache, folderOf(url));
  if (!(await exists(path.join(kept, 'timestamp.json')))) {
    throw new AppError('not-found', `nothing of ${url} is kept in ${cache}`, {
      hint: 'run it once with network, or bring the folder from a machine that has it',
    });
  }
  await refuseExpired(kept, url);
  // The library falls back to the network when it dislikes its cache. A copy under an address where nobody answers cannot.
  const copy = await fs.mkdtemp(path.join(os.tmpdir(), 'sallyport-tuf-'));
  try {
    await fs.cp(kept, path.join(copy, folderOf(NOWHERE)), { recursive: true });
    return await read({ ...options, url: NOWHERE }, copy);
  } finally {
    await fs.rm(copy, { recursive: true, force: true });
  }
}

/** A TrustedRoot that was fetched before. */
export interface KeptRoot extends TufTarget {
  /** Host and path of the repository. */
  readonly source: string;
}

/** Repositories in one folder; more than anybody keeps. */
const MAX_KEPT = 64;

/** What a folder keeps of every repository, expired or not, without a request; what cannot be read is left out. */
export async function listKept(cache: string): Promise<readonly KeptRoot[]> {
  if (!(await exists(cache))) return [];
  const found: KeptRoot[] = [];
  for (const entry of (await fs.readdir(cache)).sort().slice(0, MAX_KEPT)) {
    const folder = path.join(cache, entry);
    try {
      const bytes = await fs.readFile(path.join(folder, 'targets', TRUSTED_ROOT));
      found.push({ source: decodeURIComponent(entry), bytes, ...(await readAge(folder)) });
    } catch {
      // Another folder, or one that was never finished: nothing is concluded from it.
    }
  }
  return found;
}

/** The discard port of this machine. */
const NOWHERE = 'http://127.0.0.1:9';

async function read({ url, rootFile, offline = false, timeoutMs = 30_000 }: TufOptions, cache: string) {
  try {
    const client = await initTUF({
      mirrorURL: url,
      cachePath: cache,
      ...(rootFile === undefined ? {} : { rootPath: rootFile }),
      timeout: timeoutMs,
      retry: offline ? 0 : { retries: 2, minTimeout: 200, maxTimeout: 1_000 },
      forceCache: offline,
    });
    const text = await client.getTarget(TRUSTED_ROOT);
    return { bytes: Buffer.from(text, 'utf8'), ...(await readAge(path.join(cache, folderOf(url)))) };
  } catch (cause) {
    throw explained(cause, url);
  }
}

/** As @sigstore/tuf names the folder of a repository. */
function folderOf(url: string): string {
  const { host, pathname } = new URL(url);
  return encodeURIComponent(host + pathname.replace(/\/$/, ''));
}

const metadata = z.looseObject({ signed: z.looseObject({ version: z.int(), expires: z.coerce.date() }) });

async function readAge(folder: string): Promise<Pick<TufTarget, 'rootVersion' | 'expires'>> {
  const roles = await Promise.all(
    ROLES.map(async (role) => {
      const what = `${role}.json`;
      const bytes = await fs.readFile(path.join(folder, what));
      return metadata.parse(parseStrictJson(bytes, { maxBytes: MAX_BYTES, what })).signed;
    }),
  );
  const expires = new Date(Math.min(...roles.map((role) => role.expires.getTime())));
  return { rootVersion: roles[0]?.version ?? 0, expires };
}

async function refuseExpired(folder: string, url: string): Promise<void> {
  let age: Pick<TufTarget, 'expires'>;
  try {
    age = await readAge(folder);
  } catch (cause) {
    throw new AppError('trust-root', `what is kept of ${url} cannot be read`, { cause });
  }
  if (age.expires > new Date()) return;
  throw tooOld(url, `what is kept of it expired at ${age.expires.toISOString()}`);
}

function tooOld(url: string, why: string, cause?: unknown): AppError {
  return new AppError('trust-root', `trust root of ${url} is too old: ${why}`, {
    hint: 'nothing says that it is not trusted: fetch a current one with network, or ask who keeps the repository to sign it again',
    cause,
  });
}

const MAX_CAUSES = 8;

function explained(thrown: unknown, url: string): AppError {
  const causes: unknown[] = [];
  for (
    let each = thrown;
    each !== undefined && causes.length < MAX_CAUSES;
    each = propertyOf(each, 'cause')
  ) {
    causes.push(each);
  }
  // The library wraps some of its errors as text.
  const text = causes.map((each) => `${String(propertyOf(each, 'name'))} ${messageOf(each)}`).join('; ');
  const last = messageOf(causes.at(-1));
  if (/ExpiredMetadata|is expired/i.test(text)) return tooOld(url, last, thrown);
  const answer = (code: ErrorCode, message: string, hint: string) =>
    new AppError(code, message, { hint, cause: thrown });
  if (/No root\.json found for mirror/.test(text)) {
    return answer('trust-root', `no first root of ${url} is known`, 'give its root.json with --tuf-root');
  }
  if (
    /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|timeout|network|fetch/i.test(text) &&
    !/sign|keys|hash/i.test(last)
  ) {
    return answer('network', `${url} cannot be reached: ${last}`, 'use what is kept with --offline');
  }
  if (/TUF_FIND_TARGET|target .* not found/i.test(text)) {
    return answer(
      'not-found',
      `${url} has no ${TRUSTED_ROOT}`,
      'is it the repository of a Sigstore instance?',
    );
  }
  return answer(
    'trust-root',
    `trust root of ${url} is not trusted: ${last}`,
    'the repository does not follow from the root that is trusted: check the address, and the root.json that was given',
  );
}

async function exists(file: string): Promise<boolean> {
  return await fs.access(file).then(
    () => true,
    () => false,
  );
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
