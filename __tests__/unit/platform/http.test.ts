import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchBounded } from '../../../src/platform/http.ts';

const server = http.createServer((request, response) => {
  if (request.url === '/slow') return;
  if (request.url === '/big') response.end('x'.repeat(5_000));
  else if (request.url === '/away') response.writeHead(302, { location: '/ok' }).end();
  else if (request.url === '/echo') request.pipe(response.writeHead(201));
  else response.writeHead(404).end('no');
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('fetchBounded', () => {
  it('posts a body and gives any status as an answer', async () => {
    const answer = await fetchBounded(`${base}/echo`, { method: 'POST', body: 'hello' });
    expect([answer.status, answer.body.toString()]).toEqual([201, 'hello']);
    expect((await fetchBounded(`${base}/none`)).status).toBe(404);
  });

  it('refuses long answers, slow answers and redirects', async () => {
    await expect(fetchBounded(`${base}/big`, { maxBytes: 4_999 })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
    await expect(fetchBounded(`${base}/slow`, { timeoutMs: 50 })).rejects.toMatchObject({ code: 'timeout' });
    await expect(fetchBounded(`${base}/away`)).rejects.toMatchObject({ code: 'network' });
  });

  it('refuses http to anywhere but this machine, without naming the query', async () => {
    await expect(fetchBounded('http://example.com/?token=secret')).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'http://example.com is not allowed: use https',
    });
    await expect(fetchBounded('http://127.0.0.1.example.com/')).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('names the host and the reason when nobody answers', async () => {
    await expect(fetchBounded('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'network' });
  });
});
