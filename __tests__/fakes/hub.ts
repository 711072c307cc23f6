import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

export interface HubFileContent {
  readonly bytes: Uint8Array;
  /** In LFS: the listing states its SHA-256. */
  readonly lfs?: boolean;
  /** What the listing says instead of the truth. */
  readonly listed?: { readonly size?: number; readonly sha256?: string };
}

export interface HubBehaviour {
  readonly files: Readonly<Record<string, HubFileContent>>;
  /** Token without which everything is 401. */
  readonly token?: string;
  /** 403 even with a token: conditions not accepted. */
  readonly isGated?: boolean;
  /** Large files lie on another server, as with a CDN. */
  readonly content?: 'here' | 'elsewhere';
  readonly ignoresRanges?: boolean;
  /** Cuts every file after this many bytes. */
  readonly cutAt?: number;
  /** Changes the listing before it is sent. */
  readonly alter?: (listing: Record<string, unknown>) => unknown;
}

export interface FakeHub {
  readonly endpoint: string;
  /** What arrived: path, range, and the token it came with, at which of the two servers. */
  readonly requests: readonly {
    readonly at: 'hub' | 'elsewhere';
    readonly path: string;
    readonly range: string | undefined;
    readonly token: string | undefined;
  }[];
  /** Bytes of file content that were sent. */
  readonly sent: () => number;
  close(): Promise<void>;
}

/** A hub with the public API shape on this machine, for one model `acme/tiny`; closes every connection after its answer. */
export async function startHub(behaviour: HubBehaviour): Promise<FakeHub> {
  const requests: FakeHub['requests'][number][] = [];
  let sent = 0;
  const sendFile = (request: http.IncomingMessage, response: http.ServerResponse, path: string): void => {
    const file = behaviour.files[path];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { bytes } = file;
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (range === null || behaviour.ignoresRanges === true) {
      const body = bytes.subarray(0, behaviour.cutAt);
      sent += body.length;
      response.writeHead(200, { 'content-length': body.length }).end(body);
      return;
    }
    const [start, end] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    if (start >= bytes.length) {
      response.writeHead(416).end();
      return;
    }
    const body = bytes.subarray(start, end + 1).subarray(0, behaviour.cutAt);
    sent += body.length;
    const contentRange = `bytes ${String(start)}-${String(end)}/${String(bytes.length)}`;
    response.writeHead(206, { 'content-length': body.length, 'content-range': contentRange }).end(body);
  };
  const note = (at: 'hub' | 'elsewhere', request: http.IncomingMessage): string => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push({ at, path, range: request.headers.range, token: request.headers.authorization });
    return path;
  };
  const elsewhere = await listen((request, response) => {
    sendFile(request, response, note('elsewhere', request).slice(1));
  });
  const hub = await listen((request, response) => {
    const path = note('hub', request);
    if (behaviour.token !== undefined && request.headers.authorization !== `Bearer ${behaviour.token}`) {
      response.writeHead(401).end();
      return;
    }
    if (behaviour.isGated === true) {
      response.writeHead(403).end();
      return;
    }
    const revision = /^\/api\/models\/acme\/tiny\/revision\/([^?]+)\?blobs=true$/.exec(path)?.[1];
    if (revision !== undefined && ['main', COMMIT].includes(revision)) {
      const listing = listingOf(behaviour);
      response.end(JSON.stringify(behaviour.alter?.(listing) ?? listing));
      return;
    }
    const prefix = `/acme/tiny/resolve/${COMMIT}/`;
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    if (name === undefined) response.writeHead(404).end();
    else if (behaviour.content === 'elsewhere' && behaviour.files[name]?.lfs === true) {
      response.writeHead(302, { location: `${elsewhere.origin}/${name}` }).end();
    } else sendFile(request, response, name);
  });
  return {
    endpoint: hub.origin,
    requests,
    sent: () => sent,
    close: async () => {
      await Promise.all([hub.close(), elsewhere.close()]);
    },
  };
}

function listingOf({ files }: HubBehaviour): Record<string, unknown> {
  return {
    _id: 'x',
    id: 'acme/tiny',
    sha: COMMIT,
    gated: false,
    siblings: Object.entries(files).map(([rfilename, { bytes, lfs, listed }]) => {
      const size = listed?.size ?? bytes.length;
      const sha256 = listed?.sha256 ?? createHash('sha256').update(bytes).digest('hex');
      const blobId = createHash('sha1')
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
      return {
        rfilename,
        size,
        blobId,
        ...(lfs === true ? { lfs: { sha256, size, pointerSize: 130 } } : {}),
      };
    }),
  };
}

async function listen(
  handle: http.RequestListener,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    response.setHeader('connection', 'close');
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
