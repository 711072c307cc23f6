import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { basicHeader, parseChallenge, readToken, tokenRequest, type Challenge } from './registry-auth.ts';
import type { CredentialSource } from './registry-credentials.ts';

/** The platform's fetch, injected. */
export type Fetch = typeof fetch;

export interface RegistryTransportOptions {
  readonly fetch: Fetch;
  readonly credentials: CredentialSource;
  /** Waits between attempts, milliseconds; injected so that tests need not wait. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Hosts that may be spoken to over plain http although they are not this machine. Never inferred. */
  readonly plainHttpHosts?: readonly string[];
  /** One exchange without its body; default 30 s. */
  readonly timeoutMs?: number;
}

export interface RegistryRequest {
  readonly registry: string;
  /** Path and query below the host, or an absolute URL the registry gave (upload location). */
  readonly path: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Token scope: `repository:NAME:pull` or `…:pull,push`. */
  readonly scope: string;
  /** Whole exchange with its body, when the default is too short (blobs). */
  readonly timeoutMs?: number;
}

const MAX_ATTEMPTS = 5;
const MAX_REDIRECTS = 5;
const MAX_WAIT_MS = 30_000;

/**
 * Speaks HTTP to registries: token flow, redirects, retries. Credentials and tokens go to the exact host they were
 * asked for and never along a redirect. Errors: `network`, `timeout`, `missing-permission` (401, 403), `malformed`.
 * Any other status is the caller's to judge.
 */
export class RegistryTransport {
  readonly #options: RegistryTransportOptions;
  /** Authorization header by registry and scope, once it has worked out. */
  readonly #authorizations = new Map<string, string>();

  constructor(options: RegistryTransportOptions) {
    this.#options = options;
  }

  async send(request: RegistryRequest): Promise<Response> {
    const key = `${request.registry} ${request.scope}`;
    const first = await this.#retry(request, this.#authorizations.get(key));
    if (first.status !== 401) return refuseForbidden(first, request);
    const challenge = parseChallenge(first.headers.get('www-authenticate') ?? '');
    await first.body?.cancel();
    const authorization = await this.#authorize(challenge, request);
    const second = await this.#retry(request, authorization);
    if (second.status === 401) return refuseForbidden(second, request);
    this.#authorizations.set(key, authorization);
    return refuseForbidden(second, request);
  }

  /** The address of a path on a registry; plain http only for this machine and hosts named for it. */
  url(registry: string, path: string): URL {
    if (/^https?:\/\//.test(path)) return this.#allowed(new URL(path));
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const plain = isLoopbackHost(host) || this.#options.plainHttpHosts?.includes(registry) === true;
    return new URL(`${plain ? 'http' : 'https'}://${host}${path}`);
  }

  #allowed(url: URL): URL {
    const plain = isLoopbackHost(url.host) || this.#options.plainHttpHosts?.includes(url.host) === true;
    if (url.protocol !== 'https:' && !plain) {
      throw new AppError(
        'network',
        `registry sent us to ${url.protocol}//${url.host}, which is not encrypted`,
      );
    }
    return url;
  }

  async #authorize(challenge: Challenge | undefined, request: RegistryRequest): Promise<string> {
    const credentials = await this.#options.credentials(request.registry);
    if (challenge === undefined) throw denied(request, 401);
    if (challenge.kind === 'basic') {
      if (credentials === undefined) throw denied(request, 401);
      return basicHeader(credentials);
    }
    const asked = tokenRequest(challenge, request.scope, credentials);
    const answer = await this.#once(this.#allowed(new URL(asked.url)), asked);
    const body = await readBytes(answer, 256 * 1024, 'answer of the token endpoint');
    if (!answer.ok) throw denied(request, answer.status);
    return `Bearer ${readToken(body)}`;
  }

  async #retry(request: RegistryRequest, authorization: string | undefined): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#follow(request, authorization);
      if ((response.status !== 429 && response.status < 500) || attempt >= MAX_ATTEMPTS) return response;
      await response.body?.cancel();
      await this.#options.sleep(waitOf(response, attempt));
    }
  }

  /** Follows redirects by hand: the authorization stays with the first host. */
  async #follow(request: RegistryRequest, authorization: string | undefined): Promise<Response> {
    let url = this.url(request.registry, request.path);
    const home = url.host;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const own = url.host === home && isHostOf(url, this.url(request.registry, '/'));
      const headers = {
        ...request.headers,
        ...(own && authorization !== undefined ? { authorization } : {}),
      };
      const response = await this.#once(url, { ...request, headers });
      const location = response.headers.get('location');
      const redirected = [301, 302, 303, 307, 308].includes(response.status);
      if (!redirected || location === null) return response;
      await response.body?.cancel();
      url = this.#allowed(new URL(location, url));
    }
    throw new AppError('network', `${request.registry} redirects more than ${String(MAX_REDIRECTS)} times`);
  }

  async #once(
    url: URL,
    request: {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Uint8Array | string;
      readonly timeoutMs?: number;
    },
  ): Promise<Response> {
    const timeoutMs = request.timeoutMs ?? this.#options.timeoutMs ?? 30_000;
    try {
      return await this.#options.fetch(url, {
        method: request.method ?? 'GET',
        headers: { ...request.headers },
        ...(request.body === undefined ? {} : { body: request.body as Uint8Array<ArrayBuffer> }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      throw networkError(url.host, cause, timeoutMs);
    }
  }
}

/** Reads a body up to a limit; leaving early cancels the stream. Errors: `limit-exceeded`, `network`. */
export async function readBytes(response: Response, maxBytes: number, what: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
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

function isHostOf(url: URL, home: URL): boolean {
  return url.host === home.host && url.protocol === home.protocol;
}

function isLoopbackHost(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return name === 'localhost' || name === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}

/** `Retry-After` in seconds when given, else doubling from a quarter of a second. */
function waitOf(response: Response, attempt: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  const wanted = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 250 * 2 ** (attempt - 1);
  return Math.min(wanted, MAX_WAIT_MS);
}

async function refuseForbidden(response: Response, request: RegistryRequest): Promise<Response> {
  if (response.status !== 401 && response.status !== 403) return response;
  await response.body?.cancel();
  throw denied(request, response.status);
}

function denied(request: RegistryRequest, status: number): AppError {
  return new AppError(
    'missing-permission',
    `${request.registry} refused access (${String(status)}, ${request.scope})`,
    {
      hint: `log in with "docker login ${request.registry}" or give the job permission for it`,
    },
  );
}

function networkError(host: string, cause: unknown, timeoutMs: number): AppError {
  const record =
    typeof cause === 'object' && cause !== null ? (cause as { name?: unknown; cause?: unknown }) : {};
  if (record.name === 'TimeoutError') {
    return new AppError('timeout', `${host} did not answer within ${String(timeoutMs / 1000)} s`, { cause });
  }
  return new AppError('network', `cannot reach ${host}: ${messageOf(record.cause ?? cause)}`, { cause });
}
