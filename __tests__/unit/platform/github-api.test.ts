import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGithubApi, type GithubApi } from '../../../src/platform/github-api.ts';

interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

/** A pull request with comments, as the REST API shows it; `fail` answers every request with that status. */
function fakeGithub() {
  const state = { comments: [] as Comment[], fail: 0, tokens: new Set<string>() };
  const server = http.createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      state.tokens.add(request.headers.authorization ?? '');
      const url = new URL(request.url ?? '', 'http://x');
      const send = (status: number, body: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      if (state.fail > 0) {
        send(state.fail, { message: 'no' });
      } else if (url.pathname === '/repos/acme/models/pulls/7') {
        send(200, { user: { login: 'mallory', id: 666 } });
      } else if (request.method === 'GET') {
        const page = Number(url.searchParams.get('page'));
        send(200, state.comments.slice((page - 1) * 100, page * 100));
      } else if (request.method === 'POST') {
        const body = String((JSON.parse(text) as { body: string }).body);
        state.comments.push({
          id: 1_000 + state.comments.length,
          body,
          user: { login: 'gate', type: 'Bot' },
        });
        send(201, {});
      } else {
        const comment = state.comments.find(({ id }) => url.pathname.endsWith(`/comments/${String(id)}`));
        if (comment === undefined) send(404, {});
        else {
          comment.body = String((JSON.parse(text) as { body: string }).body);
          send(200, {});
        }
      }
    })();
  });
  return { state, server };
}

describe('GitHub API', () => {
  let fake: ReturnType<typeof fakeGithub>;
  let api: GithubApi;
  beforeEach(async () => {
    fake = fakeGithub();
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    const apiUrl = `http://127.0.0.1:${String((fake.server.address() as AddressInfo).port)}`;
    api = await createGithubApi({ token: 'tok', apiUrl, repository: 'acme/models', retries: 0 });
  });
  afterEach(() => {
    fake.server.close();
    fake.server.closeAllConnections();
  });
  const marker = '<!-- sallyport:gate:production -->';

  it('reads who opened a pull request, with the token', async () => {
    expect(await api.pullRequestAuthor(7)).toEqual({ login: 'mallory', id: 666 });
    expect([...fake.state.tokens]).toEqual(['token tok']);
  });

  it('keeps one comment: creates it, then replaces it, also from the second page', async () => {
    fake.state.comments = Array.from({ length: 130 }, (_, id) => ({
      id,
      body: 'talk',
      user: { login: 'u', type: 'User' },
    }));
    expect(await api.upsertComment(7, marker, 'blocked')).toBe('created');
    expect(await api.upsertComment(7, marker, 'passed')).toBe('updated');
    expect(fake.state.comments.filter(({ body }) => body.includes(marker))).toHaveLength(1);
    expect(fake.state.comments.at(-1)?.body).toBe(`${marker}\npassed`);
  });

  it('never writes its verdict into a comment of a person who planted the marker', async () => {
    fake.state.comments = [{ id: 1, body: marker, user: { login: 'mallory', type: 'User' } }];
    expect(await api.upsertComment(7, marker, 'passed')).toBe('created');
    expect(fake.state.comments[0]?.body).toBe(marker);
  });

  it.each([
    [403, 'missing-permission'],
    [404, 'missing-permission'],
    [500, 'network'],
  ])('turns HTTP %s into a clear error, never an empty answer', async (status, code) => {
    fake.state.fail = status;
    await expect(api.pullRequestAuthor(7)).rejects.toMatchObject({ code });
  });

  it('is undecided when GitHub cannot be reached', async () => {
    const nowhere = await createGithubApi({
      token: 't',
      apiUrl: 'http://127.0.0.1:9',
      repository: 'a/b',
      retries: 0,
    });
    await expect(nowhere.pullRequestAuthor(1)).rejects.toMatchObject({
      code: 'network',
      errorClass: 'undecided',
    });
  });
});
