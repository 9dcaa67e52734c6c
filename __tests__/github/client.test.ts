import { afterEach, describe, expect, it } from '@jest/globals';
import { createGithubClient } from '../../src/github/client.ts';
import { computeWait, type Patience } from '../../src/github/patience.ts';
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';

const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    expect(server.violations).toEqual([]);
    await server.close();
  }
});

const connect = async (options: GithubServerOptions = {}, token = 'test-token') => {
  const server = await startGithubServer(options);
  servers.push(server);
  const waits: number[] = [];
  const patience: Patience = {
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    now: () => 1_000_000,
    maxWaitMs: 180_000,
  };
  const repository = { owner: 'acme', name: 'shop' };
  const client = await createGithubClient({ token, repository, apiUrl: server.url, patience });
  return { server, client, waits };
};

const idsOf = async (comments: AsyncIterable<{ id: number }>) => {
  const ids: number[] = [];
  for await (const comment of comments) ids.push(comment.id);
  return ids;
};

describe('the client', () => {
  it('reads all pages of comments', async () => {
    const comments = Array.from({ length: 250 }, (_, index) => ({
      number: index % 10 === 9 ? 8 : 7,
      body: `comment ${index}`,
      login: 'ada',
    }));
    const { server, client } = await connect({ comments });
    const ids = await idsOf(client.comments.list(7));
    expect(ids).toEqual(server.comments(7).map(({ id }) => id));
    expect(ids).toHaveLength(225);
    expect(server.requests).toHaveLength(3);
  });

  it('creates, updates and removes a comment', async () => {
    const { server, client } = await connect();
    const created = await client.comments.create(7, 'one');
    expect(created).toMatchObject({ body: 'one', authorLogin: 'github-actions[bot]' });
    expect(created.url).toContain(`#issuecomment-${created.id}`);
    await client.comments.update(created.id, 'two');
    expect(server.comments(7).map(({ body }) => body)).toEqual(['two']);
    await client.comments.remove(created.id);
    expect(server.comments(7)).toEqual([]);
  });

  it('asks for the merge base, also of a branch with a slash, and for the head', async () => {
    const { client } = await connect({
      mergeBases: { 'release/1.x...abc': 'def' },
      heads: { 7: 'abc' },
    });
    expect(await client.compareCommits('release/1.x', 'abc')).toBe('def');
    expect(await client.getPullRequest(7)).toEqual({ headSha: 'abc' });
    await expect(client.compareCommits('main', 'abc')).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['acme-bot', ['github-actions[bot]', 'acme-bot']],
    [null, ['github-actions[bot]']],
  ])('knows itself as %p', async (viewer, logins) => {
    const { client } = await connect({ viewer });
    expect([...(await client.findOwnLogins())]).toEqual(logins);
  });

  it('does not repeat a refusal', async () => {
    const { server, client, waits } = await connect({ heads: { 7: 'abc' } }, 'wrong');
    await expect(client.getPullRequest(7)).rejects.toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('repeats after a bad gateway, three times and no more', async () => {
    const { server, client, waits } = await connect({
      heads: { 7: 'abc' },
      failures: [{ operation: 'pulls/get', status: 502, times: 3 }],
    });
    expect(await client.getPullRequest(7)).toEqual({ headSha: 'abc' });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    server.fail({ operation: 'pulls/get', status: 503, times: 4 });
    await expect(client.getPullRequest(7)).rejects.toMatchObject({ status: 503 });
  });

  it('row 71: a secondary rate limit without a time → waited for a minute; one with a time, as long as it says', async () => {
    const { client, waits } = await connect({
      heads: { 7: 'abc' },
      failures: [
        {
          operation: 'pulls/get',
          status: 403,
          message: 'You have exceeded a secondary rate limit',
        },
        { operation: 'pulls/get', status: 429, headers: { 'retry-after': '7' } },
      ],
    });
    expect(await client.getPullRequest(7)).toEqual({ headSha: 'abc' });
    expect(waits).toEqual([60_000, 7_000]);
  });

  it('gives up rather than wait past its patience', async () => {
    const { client, waits } = await connect({
      failures: [{ operation: 'pulls/get', status: 429, headers: { 'retry-after': '86400' } }],
    });
    await expect(client.getPullRequest(7)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([]);
  });

  it('has one patience for all calls', async () => {
    const { client, waits } = await connect({
      heads: { 7: 'abc' },
      failures: [
        { operation: 'pulls/get', status: 429, times: 4, headers: { 'retry-after': '60' } },
      ],
    });
    await expect(client.getPullRequest(7)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([60_000, 60_000, 60_000]);
    expect(await client.getPullRequest(7)).toEqual({ headSha: 'abc' });
  });

  it('says what it missed in an answer that makes no sense', async () => {
    const { client } = await connect({ failures: [{ operation: 'pulls/get', status: 200 }] });
    await expect(client.getPullRequest(7)).rejects.toThrow(/answer is not a pull request: head/);
  });
});

describe('computeWait', () => {
  const failure = (status: number, headers: Record<string, string>) => ({
    status,
    message: 'no',
    response: { headers },
  });

  it.each([
    [
      'until the limit is reset',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' },
      30_000,
    ],
    [
      'a second when the reset is past',
      429,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      1_000,
    ],
    ['the default for a retry-after of nonsense', 429, { 'retry-after': '-5' }, 60_000],
    ['not at all when a permission is missing', 403, { 'x-ratelimit-remaining': '900' }, undefined],
    ['not at all when there is nothing', 404, {}, undefined],
  ])('waits %s', (_, status, headers, wait) => {
    expect(computeWait(failure(status, headers), 0, 1_000_000)).toBe(wait);
  });

  it('does not wait for what is no failure of GitHub', () => {
    expect(computeWait(new TypeError('bug'), 0, 0)).toBeUndefined();
  });
});
