import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the registry behaves; everything off is an anonymous registry without the referrers API. */
export interface FakeRegistryOptions {
  readonly referrers?: boolean;
  /** Honours If-Match on tags with 412. */
  readonly compareAndSwap?: boolean;
  /** Lets manifests and tags be deleted; else 405. */
  readonly deletes?: boolean;
  /** Demands a token got with this user and password. */
  readonly login?: { readonly username: string; readonly password: string };
  /** Blobs are served from another host by redirect. */
  readonly redirectBlobsTo?: string;
  /** How many entries a page of referrers has. */
  readonly pageSize?: number;
}

export interface FakeRegistry {
  readonly host: string;
  /** Requests seen: method, path and authorization header. */
  readonly seen: { method: string; path: string; authorization: string | undefined }[];
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, { type: string; body: Buffer }>;
  readonly tags: Map<string, string>;
  /** Next answers to give instead of the real ones: statuses, first in first out. */
  readonly faults: { status: number; headers?: Record<string, string> }[];
  close(): Promise<void>;
}

interface Parsed {
  readonly subject?: { digest: string };
  readonly artifactType?: string;
  readonly config?: { mediaType: string };
  readonly annotations?: Record<string, string>;
}

const sha256 = (body: Buffer): string => `sha256:${createHash('sha256').update(body).digest('hex')}`;

/** A small OCI registry on loopback that keeps everything in memory. */
export async function startRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, { type: string; body: Buffer }>();
  const tags = new Map<string, string>();
  const seen: FakeRegistry['seen'] = [];
  const faults: FakeRegistry['faults'] = [];
  const server = http.createServer((request, response) => {
    void read(request).then((body) => {
      handle(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  function handle(request: http.IncomingMessage, response: http.ServerResponse, body: Buffer): void {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const method = request.method ?? 'GET';
    const authorization = request.headers.authorization;
    seen.push({ method, path: url.pathname + url.search, authorization });
    const fault = faults.shift();
    if (fault !== undefined) return send(response, fault.status, fault.headers);
    if (url.pathname === '/token') return token(response, authorization);
    if (options.login !== undefined && authorization !== 'Bearer good-token') {
      const challenge = `Bearer realm="http://${host}/token",service="fake"`;
      return send(response, 401, { 'www-authenticate': challenge });
    }
    if (url.pathname.endsWith('/tags/list')) {
      return send(response, 200, {}, Buffer.from(JSON.stringify({ tags: [...tags.keys()] })));
    }
    const match = /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|referrers)\/(.*)$/.exec(url.pathname);
    if (match === null) return send(response, 404);
    const [, , kind = '', reference = ''] = match;
    if (kind === 'blobs/uploads') return upload(method, url, body, response);
    if (kind === 'blobs') return blob(method, reference, response);
    if (kind === 'referrers') return referrers(reference, url, response);
    return manifest(request, reference, body, response);
  }

  function token(response: http.ServerResponse, authorization: string | undefined): void {
    const { login } = options;
    const wanted = `Basic ${Buffer.from(`${login?.username ?? ''}:${login?.password ?? ''}`).toString('base64')}`;
    if (authorization !== wanted) return send(response, 401);
    send(response, 200, {}, Buffer.from('{"token":"good-token"}'));
  }

  function upload(method: string, url: URL, body: Buffer, response: http.ServerResponse): void {
    if (method === 'POST') return send(response, 202, { location: `${url.pathname}session-1` });
    const digest = url.searchParams.get('digest') ?? '';
    if (sha256(body) !== digest) return send(response, 400);
    blobs.set(digest, body);
    send(response, 201);
  }

  function blob(method: string, digest: string, response: http.ServerResponse): void {
    const found = blobs.get(digest);
    if (found === undefined) return send(response, 404);
    if (method === 'GET' && options.redirectBlobsTo !== undefined) {
      return send(response, 307, { location: `${options.redirectBlobsTo}/${digest}` });
    }
    send(response, 200, {}, found);
  }

  function manifest(
    request: http.IncomingMessage,
    reference: string,
    body: Buffer,
    response: http.ServerResponse,
  ): void {
    const digest = reference.startsWith('sha256:') ? reference : (tags.get(reference) ?? '');
    if (request.method === 'DELETE') {
      if (options.deletes !== true) return send(response, 405);
      const isThere = manifests.delete(digest);
      for (const [tag, named] of tags) if (tag === reference || named === reference) tags.delete(tag);
      return send(response, isThere ? 202 : 404);
    }
    if (request.method !== 'PUT') {
      const found = manifests.get(digest);
      if (found === undefined) return send(response, 404);
      return send(response, 200, { 'content-type': found.type, etag: `"${digest}"` }, found.body);
    }
    const expected = request.headers['if-match'];
    if (options.compareAndSwap === true && expected !== undefined && expected !== `"${digest}"`)
      return send(response, 412);
    if (options.compareAndSwap === true && request.headers['if-none-match'] === '*' && digest !== '')
      return send(response, 412);
    const made = sha256(body);
    if (reference.startsWith('sha256:') && reference !== made) return send(response, 400);
    manifests.set(made, { type: request.headers['content-type'] ?? '', body });
    if (!reference.startsWith('sha256:')) tags.set(reference, made);
    const { subject } = JSON.parse(body.toString('utf8')) as Parsed;
    const keeps = options.referrers === true && subject !== undefined;
    send(response, 201, keeps ? { 'oci-subject': subject.digest } : {});
  }

  function referrers(digest: string, url: URL, response: http.ServerResponse): void {
    if (options.referrers !== true) return send(response, 404);
    const all = [...manifests].flatMap(([key, { type, body }]) => {
      const parsed = JSON.parse(body.toString('utf8')) as Parsed;
      if (parsed.subject?.digest !== digest) return [];
      const artifactType = parsed.artifactType ?? parsed.config?.mediaType;
      return [
        { mediaType: type, digest: key, size: body.length, artifactType, annotations: parsed.annotations },
      ];
    });
    const start = Number(url.searchParams.get('start') ?? 0);
    const size = options.pageSize ?? 100;
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: all.slice(start, start + size),
    };
    const link =
      start + size < all.length
        ? { link: `<${url.pathname}?start=${String(start + size)}>; rel="next"` }
        : {};
    send(response, 200, { 'content-type': index.mediaType, ...link }, Buffer.from(JSON.stringify(index)));
  }

  return {
    host,
    seen,
    blobs,
    manifests,
    tags,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function read(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(
  response: http.ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: Buffer,
): void {
  response.writeHead(status, headers).end(body);
}
