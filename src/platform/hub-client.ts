import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { checkUrl } from './http.ts';

export interface HubClientOptions {
  /** Base address, like `https://huggingface.co`. */
  readonly endpoint: string;
  /** Goes to this host (and port) alone, never along a redirect. */
  readonly token?: string | undefined;
  /** Whole exchange; default 60 s. */
  readonly timeoutMs?: number | undefined;
}

/** Part of an answer. `total`: size of the whole file as the server states it. */
export interface HubPart {
  readonly bytes: Buffer;
  readonly total: number;
}

const MAX_REDIRECTS = 5;
/** Longest answer of the API: a listing of 10,000 files has about 3 MiB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/**
 * Speaks to a model hub with the public API shape of Hugging Face: bounded answers, https (or http to this machine), the
 * token for the named host only. Errors: `invalid-input` (endpoint), `missing-permission` (401, 403), `not-found`,
 * `network`, `timeout`, `malformed`, `limit-exceeded`.
 */
export class HubClient {
  readonly #base: URL;
  readonly #token: string | undefined;
  readonly #timeoutMs: number;

  constructor({ endpoint, token, timeoutMs = 60_000 }: HubClientOptions) {
    this.#base = checkUrl(endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
    this.#token = token;
    this.#timeoutMs = timeoutMs;
  }

  /** Host with port. */
  get host(): string {
    return this.#base.host;
  }

  /** Address of a path below the endpoint, without user, password and query. */
  address(path: string): string {
    const url = new URL(path, this.#base);
    return `${url.origin}${url.pathname}`;
  }

  /** Bytes of an answer of the API. */
  async get(path: string): Promise<Buffer> {
    return await this.#exchange(path, {}, async (response) => {
      refuseStatus(response, this.address(path));
      return await readUpTo(response, MAX_ANSWER_BYTES, 'refuse');
    });
  }

  /**
   * `length` bytes of a file from `offset`. A server that ignores ranges is read from the start as far as needed, when
   * that is at most `maxSkip` bytes, and then hung up on.
   */
  async part(
    path: string,
    {
      offset,
      length,
      maxSkip,
    }: { readonly offset: number; readonly length: number; readonly maxSkip: number },
  ): Promise<HubPart> {
    const range = `bytes=${String(offset)}-${String(offset + length - 1)}`;
    return await this.#exchange(path, { range, 'accept-encoding': 'identity' }, async (response) => {
      refuseStatus(response, this.address(path));
      if (response.status === 206) {
        const total = totalOf(response, offset, this.address(path));
        return { bytes: await readUpTo(response, length, 'refuse'), total };
      }
      if (offset > maxSkip) {
        throw new AppError('unsupported', `${this.host} ignores ranges: cannot read the middle of a file`, {
          hint: 'download the model and generate from the folder',
        });
      }
      const total = Number(response.headers.get('content-length') ?? Number.NaN);
      const bytes = await readUpTo(response, offset + length, 'stop');
      return { bytes: bytes.subarray(offset), total: Number.isSafeInteger(total) ? total : -1 };
    });
  }

  /** Follows redirects by hand; the token stays with the endpoint. */
  async #exchange<T>(
    path: string,
    headers: Readonly<Record<string, string>>,
    use: (response: Response) => Promise<T>,
  ): Promise<T> {
    let url = new URL(path, this.#base);
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const isHome = url.origin === this.#base.origin;
        const authorization =
          isHome && this.#token !== undefined ? { authorization: `Bearer ${this.#token}` } : {};
        const response = await fetch(url, {
          headers: { ...headers, ...authorization },
          redirect: 'manual',
          signal,
        });
        const location = response.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
          return await use(response).finally(() => response.body?.cancel().catch(() => undefined));
        }
        await response.body?.cancel();
        url = checkUrl(new URL(location, url).href);
      }
    } catch (cause) {
      if (isAppError(cause)) throw cause;
      const isLate = cause instanceof Error && cause.name === 'TimeoutError';
      const seconds = String(this.#timeoutMs / 1000);
      if (isLate) throw new AppError('timeout', `${url.host} did not answer within ${seconds} s`, { cause });
      const reason = messageOf((cause as { readonly cause?: unknown }).cause ?? cause);
      throw new AppError('network', `cannot read from ${url.host}: ${reason}`, { cause });
    }
    throw new AppError('network', `${this.host} sends from one place to the next without end`);
  }
}

function refuseStatus({ status }: Response, address: string): void {
  if (status === 200 || status === 206) return;
  if (status === 401 || status === 403) {
    throw new AppError('missing-permission', `${address} answers ${String(status)}`, {
      hint: 'accept the conditions of the model on the hub, and set HF_TOKEN to a token that may read it',
    });
  }
  if (status === 404) throw new AppError('not-found', `${address} does not exist`);
  if (status === 416) throw new AppError('malformed', `${address} is shorter than its listing says`);
  throw new AppError('network', `${address} answers ${String(status)}`);
}

/** RFC 9110 section 14.4: `bytes 0-99/1234`. */
function totalOf({ headers }: Response, offset: number, address: string): number {
  const match = /^bytes (\d{1,16})-\d{1,16}\/(\d{1,16})$/.exec(headers.get('content-range') ?? '');
  if (match === null || Number(match[1]) !== offset) {
    throw new AppError('malformed', `${address} answers another range than was asked for`);
  }
  return Number(match[2]);
}

async function readUpTo(response: Response, max: number, onMore: 'refuse' | 'stop'): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > max && onMore === 'refuse') {
      throw new AppError('limit-exceeded', `answer is larger than ${String(max)} bytes`);
    }
    if (size >= max && onMore === 'stop') break;
  }
  return Buffer.concat(chunks).subarray(0, max);
}
