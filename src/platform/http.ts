import { AppError, isAppError, messageOf } from '../domain/errors.ts';

export interface HttpOptions {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whole exchange, body included; default 30 s. */
  readonly timeoutMs?: number;
  /** Longest accepted answer; default 4 MiB. */
  readonly maxBytes?: number;
  /** A host beside this machine that may be spoken to without TLS: the metadata service of a cloud has none. */
  readonly plainHttpHost?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * One bounded exchange. Only https, or http to this machine; redirects are refused: a token must not travel to a place
 * nobody named. A status other than 2xx is an answer, not an error. Errors: `invalid-input` (URL), `network`,
 * `timeout`, `limit-exceeded`. Messages name the host, never the query, which may hold a token.
 */
export async function fetchBounded(address: string, options: HttpOptions = {}): Promise<HttpAnswer> {
  const url = checkUrl(address, options.plainHttpHost);
  const timeoutMs = options.timeoutMs ?? 30_000;
  try {
    const response = await fetch(url, {
      method: options.method ?? 'GET',
      headers: { ...options.headers },
      ...(options.body === undefined ? {} : { body: options.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: await readBody(response, options.maxBytes ?? 4 * 1024 * 1024) };
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    const name: unknown =
      typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'name') : undefined;
    if (name === 'TimeoutError') {
      throw new AppError('timeout', `${url.host} did not answer within ${String(timeoutMs / 1000)} s`, {
        cause,
      });
    }
    throw new AppError('network', `cannot reach ${url.host}: ${reasonOf(cause)}`, { cause });
  }
}

/** Parses a URL and refuses everything but https, and http to loopback and the one named host (`invalid-input`). */
export function checkUrl(address: string, plainHttpHost?: string): URL {
  if (!URL.canParse(address)) throw new AppError('invalid-input', `${JSON.stringify(address)} is not a URL`);
  const url = new URL(address);
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && (isLoopback(url.hostname) || url.host === plainHttpHost)) return url;
  throw new AppError('invalid-input', `${url.protocol}//${url.host} is not allowed: use https`);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error cancels the stream, so that no socket keeps the process alive.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new AppError('limit-exceeded', `answer is larger than ${String(maxBytes)} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(thrown: unknown): string {
  const cause: unknown =
    typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'cause') : undefined;
  return messageOf(cause ?? thrown);
}
