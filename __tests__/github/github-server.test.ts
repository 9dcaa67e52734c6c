import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GithubServer, startGithubServer } from '../support/github-server.ts';

/** The fake guards the other tests, so it is shown here that it can refuse. */
describe('the fake GitHub', () => {
  let server: GithubServer;
  beforeEach(async () => {
    server = await startGithubServer({ comments: [{ number: 7, body: 'x' }] });
  });
  afterEach(() => server.close());

  const ask = (path: string, init: RequestInit = {}, token = 'test-token') =>
    fetch(`${server.url}/repos/acme/shop/${path}`, {
      ...init,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    });
  const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

  it.each([
    ['a body that is missing', 'issues/7/comments', post({})],
    ['a body of another type', 'issues/7/comments', post({ body: 7 })],
    ['a page that is no number', 'issues/7/comments?page=two', {}],
    ['a number that is none', 'issues/seven/comments', {}],
    ['an endpoint that GitHub lacks', 'issues/7/remarks', {}],
    ['a body that is too long', 'issues/7/comments', post({ body: 'x'.repeat(65_537) })],
  ])('refuses %s and keeps it', async (_, path, init) => {
    expect((await ask(path, init)).status).toBe(422);
    expect(server.violations).toHaveLength(1);
  });

  it('links pages as GitHub does', async () => {
    server.addComment({ number: 7, body: 'y' });
    const answer = await ask('issues/7/comments?per_page=1');
    expect(answer.headers.get('link')).toBe(
      `<${server.url}/repos/acme/shop/issues/7/comments?per_page=1&page=2>; rel="next", ` +
        `<${server.url}/repos/acme/shop/issues/7/comments?per_page=1&page=2>; rel="last"`,
    );
    expect(server.violations).toEqual([]);
  });

  it('wants the token', async () => {
    expect((await ask('issues/7/comments', {}, 'wrong')).status).toBe(401);
  });
});
