import { afterEach, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { openGithubStore, type GithubStoreOptions } from '../../../src/evidence/github-store.ts';
import { decompressSnappy } from '../../../src/evidence/snappy.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const SUBJECT = { sha256: sha256Hex('subject') };
const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Seen {
  readonly path: string;
  readonly method: string;
  readonly authorization: string | undefined;
  readonly body: string;
}
type Answer = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
};

/** A server that answers what the test says. */
async function serve(answer: (seen: Seen) => Answer): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        method: request.method ?? '',
        authorization: request.headers.authorization,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      const { status = 200, headers = {}, body = '' } = answer(one);
      response.writeHead(status, headers).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
}

const store = (apiUrl: string, more: Partial<GithubStoreOptions> = {}) =>
  openGithubStore({
    fetch,
    token: 'secret',
    apiUrl,
    repository: 'acme/models',
    sleep: () => Promise.resolve(),
    ...more,
  });

/** One literal element: what a compressor writes for bytes that do not repeat. */
const literal = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([
    Buffer.from([
      (bytes.length & 0x7f) | 0x80,
      bytes.length >> 7,
      0xf4,
      (bytes.length - 1) & 0xff,
      (bytes.length - 1) >> 8,
    ]),
    bytes,
  ]);
};

describe('GitHub attestations as a store', () => {
  it('reads every page to the end, in order', async () => {
    const { url, seen } = await serve(({ path }) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      const attestations = Array.from({ length: 100 }, (_, index) => ({
        bundle: { n: page * 1000 + index },
      }));
      const headers =
        page < 5 ? { link: `<${path.split('&')[0] ?? ''}&page=${String(page + 1)}>; rel="next"` } : {};
      return { headers, body: JSON.stringify({ attestations }) };
    });
    const { bundles, skipped } = await store(url).list(SUBJECT);
    expect(bundles).toHaveLength(500);
    expect(skipped).toEqual([]);
    expect(Buffer.from(bundles.at(-1)?.bytes ?? []).toString()).toBe('{"n":5099}');
    expect(seen[0]?.path).toBe(`/repos/acme/models/attestations/sha256:${SUBJECT.sha256}?per_page=100`);
  });

  it.each([404, 422])('is empty when GitHub says %i', async (status) => {
    const { url } = await serve(() => ({ status }));
    expect(await store(url).list(SUBJECT)).toEqual({ bundles: [], skipped: [] });
  });

  it('fetches a bundle from its address, plain or compressed, and never sends the token there (trap 43)', async () => {
    const text = JSON.stringify({ mediaType: 'x'.repeat(200) });
    const blobs = await serve(({ path }) => ({ body: path === '/snappy' ? literal(text) : text }));
    const { url } = await serve(() => ({
      body: JSON.stringify({
        attestations: [
          { bundle_url: `${blobs.url}/plain` },
          { bundle: null, bundle_url: `${blobs.url}/snappy` },
        ],
      }),
    }));
    const { bundles } = await store(url).list(SUBJECT);
    expect(bundles.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([text, text]);
    expect(blobs.seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it('says which attestations have no bundle that can be read', async () => {
    const blobs = await serve(() => ({ status: 410 }));
    const { url } = await serve(() => ({
      body: JSON.stringify({
        attestations: [
          {},
          { bundle_url: `${blobs.url}/x` },
          { bundle_url: 'http://evil.test/x' },
          { bundle_url: 'file:///etc/passwd' },
        ],
      }),
    }));
    const { bundles, skipped } = await store(url).list(SUBJECT);
    expect(bundles).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'has neither a bundle nor an address of one',
      'its address answered with HTTP 410',
      'address of a bundle is not an https address',
      'address of a bundle is not an https address',
    ]);
  });

  it('stores the bytes of a bundle and names what GitHub calls it', async () => {
    const { url, seen } = await serve(() => ({ status: 201, body: '{"id":17}' }));
    const bytes = Buffer.from('{"mediaType":"x"}');
    expect(await store(url).put(SUBJECT, 'aibom', { bytes, sha256: sha256Hex(bytes) })).toBe(
      'github:acme/models/attestations/17',
    );
    expect(seen).toEqual([
      {
        path: '/repos/acme/models/attestations',
        method: 'POST',
        authorization: 'Bearer secret',
        body: '{"bundle":{"mediaType":"x"}}',
      },
    ]);
  });

  it('says what is missing, tries again after 429 and 5xx, and follows nobody to another host', async () => {
    const forbidden = await serve(() => ({ status: 403 }));
    await expect(store(forbidden.url).list(SUBJECT)).rejects.toMatchObject({ code: 'missing-permission' });
    let left = 2;
    const flaky = await serve(() => ((left -= 1) >= 0 ? { status: 503 } : { body: '{"attestations":[]}' }));
    expect((await store(flaky.url).list(SUBJECT)).bundles).toEqual([]);
    const away = await serve(() => ({
      headers: { link: '<https://evil.test/x>; rel="next"' },
      body: '{"attestations":[]}',
    }));
    await expect(store(away.url).list(SUBJECT)).rejects.toMatchObject({ code: 'malformed' });
    const moved = await serve(() => ({ status: 302, headers: { location: forbidden.url } }));
    await expect(store(moved.url).list(SUBJECT)).rejects.toMatchObject({ code: 'network' });
    const odd = await serve(() => ({ body: '{"attestations":1}' }));
    await expect(store(odd.url).list(SUBJECT)).rejects.toMatchObject({ code: 'malformed' });
    await expect(store('http://127.0.0.1:1').list(SUBJECT)).rejects.toMatchObject({ code: 'network' });
  });

  it('is not opened at an address or for a repository that is none', () => {
    expect(() => store('http://api.github.test')).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    for (const repository of ['acme', 'acme/models/x', '../x', 'a b/c']) {
      expect(() => store('https://api.github.com', { repository })).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    }
  });
});

describe('Snappy', () => {
  const expand = (hex: string): string | undefined => {
    const bytes = decompressSnappy(Buffer.from(hex, 'hex'), 1000);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  };

  it('reads literals and copies, overlapping ones too', () => {
    expect(expand('00')).toBe('');
    expect(expand('0308616263')).toBe('abc');
    // "abc", then seven bytes from three back: a copy that repeats itself.
    expect(expand('0a0861626 30d03'.replace(' ', ''))).toBe('abcabcabca');
    expect(expand('0908616263160300')).toBe('abcabcabc');
  });

  it('refuses what does not fill exactly what it announces', () => {
    for (const hex of [
      '',
      '03',
      '030861',
      '0208616263',
      '0408616263',
      '0a08616263 0d04'.replace(' ', ''),
      '0a086162630d00',
      'ffffffff0f',
      '8080808080',
    ]) {
      expect(expand(hex)).toBeUndefined();
    }
  });

  it('survives any damage', () => {
    const good = Buffer.from('0a086162630d03', 'hex');
    const random = seededRandom(8);
    for (let round = 0; round < 2000; round += 1) {
      const bytes = decompressSnappy(mutate(good, random), 1000);
      if (bytes !== undefined) expect(bytes.length).toBeLessThanOrEqual(1000);
    }
  });
});
