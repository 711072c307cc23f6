import * as z from 'zod';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { formatDigest, type DigestSet } from '../domain/digest.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { EvidenceStore, StoredBundle } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { decompressSnappy } from './snappy.ts';

export interface GithubStoreOptions {
  readonly fetch: typeof fetch;
  /** Needs `attestations: write` to store, `attestations: read` to list. Goes to the host of `apiUrl` only. */
  readonly token: string;
  /** `https://api.github.com` or that of an Enterprise server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** For one request; default 30 s. */
  readonly timeoutMs?: number;
}

/** GitHub's largest page, and how many are read for one subject: a gate that stops early can miss what it needs. */
const PAGE_SIZE = 100;
const MAX_PAGES = 200;
const MAX_PAGE_BYTES = 128 * 1024 * 1024;
const MAX_TRIES = 4;
const REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** A subject without attestations: both answers occur. */
const NONE = [404, 422];

const pageSchema = z.looseObject({
  attestations: z
    .array(z.looseObject({ bundle: z.unknown().optional(), bundle_url: z.string().nullish() }))
    .max(1000),
});
const storedSchema = z.looseObject({ id: z.union([z.number(), z.string()]) });

/**
 * GitHub's attestations of a repository as an evidence store. Every page is read; a bundle that is not in the answer is
 * fetched from the address that is, without the token. Whatever is in it is unverified. Throws AppError
 * `missing-permission`, `network`, `timeout`, `malformed`, `limit-exceeded`; `invalid-input` for the options.
 */
export function openGithubStore(options: GithubStoreOptions): EvidenceStore {
  if (!REPOSITORY.test(options.repository)) {
    throw new AppError(
      'invalid-input',
      `${JSON.stringify(options.repository)} is not a repository (owner/name)`,
    );
  }
  const api = requireSafe(options.apiUrl, 'address of the GitHub API').replace(/\/+$/, '');
  const base = `${api}/repos/${options.repository}/attestations`;
  return {
    location: `github:${options.repository}`,
    async put(subject, _kind, bundle) {
      if (subject['sha256'] === undefined) {
        throw new AppError(
          'invalid-subject',
          'GitHub finds attestations by SHA-256, and the subject has none',
          {
            hint: 'keep the evidence of a commit without a tree in another store',
          },
        );
      }
      const body = `{"bundle":${Buffer.from(bundle.bytes).toString('utf8')}}`;
      const answer = await send(options, { url: base, method: 'POST', body });
      if (answer.status !== 201 && answer.status !== 200)
        throw refused(options, answer.status, 'store evidence');
      const stored = storedSchema.safeParse(await readJson(answer, 'answer of GitHub'));
      if (!stored.success) throw new AppError('malformed', 'GitHub stored the evidence and gave no id');
      return `github:${options.repository}/attestations/${String(stored.data.id)}`;
    },
    async list(subject) {
      // What has no SHA-256 cannot have been stored.
      if (subject['sha256'] === undefined) return { bundles: [], skipped: [] };
      const bundles: StoredBundle[] = [];
      const skipped: { readonly name: string; readonly reason: string }[] = [];
      for await (const [index, found] of attestationsOf(options, base, subject)) {
        const name = `attestation ${String(index + 1)}`;
        const bytes = await bundleOf(options, found);
        if (typeof bytes === 'string') skipped.push({ name, reason: bytes });
        else bundles.push({ name, bytes, sha256: sha256Hex(bytes) });
      }
      return { bundles, skipped };
    },
  };
}

type Attestation = z.infer<typeof pageSchema>['attestations'][number];

async function* attestationsOf(
  options: GithubStoreOptions,
  base: string,
  subject: DigestSet,
): AsyncGenerator<[number, Attestation]> {
  let url: string | undefined = `${base}/${formatDigest(subject)}?per_page=${String(PAGE_SIZE)}`;
  let index = 0;
  for (let page = 0; url !== undefined; page += 1) {
    if (page >= MAX_PAGES) {
      throw new AppError('limit-exceeded', `${formatDigest(subject)} has more attestations than are read`);
    }
    const answer: Response = await send(options, { url, method: 'GET' });
    if (NONE.includes(answer.status)) return;
    if (answer.status !== 200) throw refused(options, answer.status, 'list evidence');
    const parsed = pageSchema.safeParse(await readJson(answer, 'list of attestations'));
    if (!parsed.success)
      throw new AppError('malformed', 'GitHub answered with something else than attestations');
    for (const each of parsed.data.attestations) {
      yield [index, each];
      index += 1;
    }
    url = nextPage(answer, url);
  }
}

/** The bytes of one bundle, or why there are none. Trouble with the network is thrown: it may be gone at the next try. */
async function bundleOf(options: GithubStoreOptions, found: Attestation): Promise<Uint8Array | string> {
  if (typeof found.bundle === 'object' && found.bundle !== null) {
    return Buffer.from(JSON.stringify(found.bundle), 'utf8');
  }
  const address = found.bundle_url ?? '';
  if (address === '') return 'has neither a bundle nor an address of one';
  try {
    requireSafe(address, 'address of a bundle');
  } catch (thrown) {
    return messageOf(thrown);
  }
  // The address is signed itself; the token stays at home.
  const answer = await fetchOnce(options, { url: address, method: 'GET' });
  if (answer.status !== 200) return `its address answered with HTTP ${String(answer.status)}`;
  const bytes = await readBody(answer, MAX_BUNDLE_BYTES, 'stored bundle');
  // JSON starts with a brace; a Snappy block with its length, and no bundle has 123 bytes.
  if (bytes[0] === 0x7b) return bytes;
  return decompressSnappy(bytes, MAX_BUNDLE_BYTES) ?? 'is neither JSON nor Snappy';
}

interface Request {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(options: GithubStoreOptions, request: Request): Promise<Response> {
  const headers = {
    authorization: `Bearer ${options.token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetchOnce(options, { ...request, headers });
    const isTransient = answer.status === 429 || answer.status >= 500;
    if (!isTransient || attempt >= MAX_TRIES) return answer;
    await answer.body?.cancel();
    const seconds = Number(answer.headers.get('retry-after') ?? NaN);
    await options.sleep(Number.isFinite(seconds) ? Math.min(seconds, 30) * 1000 : 250 * 2 ** attempt);
  }
}

async function fetchOnce(options: GithubStoreOptions, request: Request): Promise<Response> {
  const { url, method, body, headers = {} } = request;
  const timeoutMs = options.timeoutMs ?? 30_000;
  try {
    return await options.fetch(url, {
      method,
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
      // A redirect would carry the request, and in some clients its token, to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    const isTimeout =
      typeof cause === 'object' && cause !== null && Reflect.get(cause, 'name') === 'TimeoutError';
    const { host } = new URL(url);
    throw isTimeout
      ? new AppError('timeout', `${host} did not answer within ${String(timeoutMs / 1000)} s`, { cause })
      : new AppError('network', `cannot reach ${host}: ${messageOf(cause)}`, { cause });
  }
}

async function readJson(answer: Response, what: string): Promise<unknown> {
  return parseStrictJson(await readBody(answer, MAX_PAGE_BYTES, what), { maxBytes: MAX_PAGE_BYTES, what });
}

async function readBody(answer: Response, maxBytes: number, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.length;
      if (size > maxBytes)
        throw new AppError('limit-exceeded', `${what} is larger than ${String(maxBytes)} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError('network', `reading ${what} broke off: ${messageOf(cause)}`, { cause });
  }
  return Buffer.concat(chunks);
}

/** RFC 8288 `Link: <…>; rel="next"`, on the same host only. */
function nextPage(answer: Response, current: string): string | undefined {
  const match = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '');
  if (match === null) return undefined;
  const next = new URL(match[1] ?? '', current);
  if (next.origin !== new URL(current).origin) {
    throw new AppError('malformed', 'GitHub continues its list on another host');
  }
  return next.href;
}

function requireSafe(address: string, what: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLoopback = url !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return address;
  throw new AppError('invalid-input', `${what} is not an https address`);
}

function refused({ repository }: GithubStoreOptions, status: number, doing: string): AppError {
  if ([401, 403, 404].includes(status)) {
    return new AppError('missing-permission', `cannot ${doing} in ${repository}: HTTP ${String(status)}`, {
      hint: 'give the job "permissions: attestations: write"; private repositories need GitHub Enterprise Cloud',
    });
  }
  return new AppError('network', `cannot ${doing} in ${repository}: HTTP ${String(status)}`);
}
