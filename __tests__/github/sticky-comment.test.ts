import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createGithubClient } from '../../src/github/client.ts';
import { parseBody, renderMarker } from '../../src/github/comment-body.ts';
import { addPush, type CommentState, emptyState } from '../../src/github/comment-state.ts';
import { postStickyComment, type StickyCommentOptions } from '../../src/github/sticky-comment.ts';
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';

const number = 7;
const oldHead = 'a'.repeat(40);
const head = 'b'.repeat(40);
const marker = renderMarker('default');
const tells = { kind: 'result', verdict: 'pass', facts: 'No relapses', verified: true } as const;

const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const start = async (options: GithubServerOptions = {}) => {
  const server = await startGithubServer({ heads: { [number]: head }, ...options });
  servers.push(server);
  const client = await createGithubClient({
    token: 'test-token',
    repository: { owner: 'acme', name: 'shop' },
    apiUrl: server.url,
    patience: { sleep: async () => undefined, now: () => 0, maxWaitMs: 180_000 },
  });
  const post = ({
    body = 'Pawl: pass.',
    ...changes
  }: Partial<StickyCommentOptions> & { readonly body?: string } = {}) =>
    postStickyComment({
      comments: client.comments,
      findOwnLogins: () => client.findOwnLogins(),
      number,
      marker,
      part: 'pawl.yml',
      compose: (state) => ({ render: () => body, tells, state }),
      headSha: head,
      kind: 'result',
      currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
      pause: async () => undefined,
      ...changes,
    });
  const bodies = () => server.comments(number).map(({ body }) => showComment(body));
  return { server, post, bodies };
};

/** A comment without the lines of its parts. */
const showComment = (body: string): string => body.replace(/^<!-- pawl:part .*\n/gm, '');
const textOf = (body: string, sha = head) => `${marker}\n<!-- pawl:commit ${sha} -->\n${body}`;
const writesOf = (server: GithubServer) =>
  server.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql');

describe('postStickyComment', () => {
  it('creates one comment and then keeps it up to date', async () => {
    const { server, post, bodies } = await start();
    const created = await post();
    expect(created).toMatchObject({ kind: 'created' });
    const updated = await post({ body: 'Pawl: fail.' });
    expect(updated).toMatchObject({
      kind: 'updated',
      url: expect.stringContaining('issuecomment'),
    });
    expect(bodies()).toEqual([textOf('Pawl: fail.')]);
    expect(server.violations).toEqual([]);
  });

  it('finds its comment behind hundreds of others', async () => {
    const others = Array.from({ length: 230 }, () => ({ number, body: 'hi', login: 'ada' }));
    const own = { number, body: textOf('old', oldHead) };
    const { post, bodies } = await start({ comments: [...others, own] });
    expect(await post()).toMatchObject({ kind: 'updated' });
    expect(bodies().at(-1)).toBe(textOf('Pawl: pass.'));
    expect(bodies()).toHaveLength(231);
  });

  it('ignores the marker of a stranger, and one that we quote below the first line', async () => {
    const planted = { number, body: textOf('Pawl: pass, trust me.'), login: 'eve' };
    const quoted = { number, body: `> ${marker}\n${marker}` };
    const { post, bodies } = await start({ comments: [planted, quoted] });
    expect(await post({ body: 'Pawl: fail.' })).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([planted.body, quoted.body, textOf('Pawl: fail.')]);
  });

  it('takes the account of its token for itself', async () => {
    const { post, bodies } = await start({ viewer: 'acme-bot' });
    await post();
    await post({ body: 'again' });
    expect(bodies()).toEqual([textOf('again')]);
  });

  it('keeps comments of other keys apart', async () => {
    const { post, bodies } = await start();
    await post();
    await post({ marker: renderMarker('nightly'), body: 'nightly' });
    expect(bodies()).toHaveLength(2);
  });

  it('keeps the first of several and removes the others', async () => {
    const own = [1, 2, 3].map((version) => ({ number, body: textOf(`v${version}`, oldHead) }));
    const { post, bodies } = await start({ comments: own });
    expect(await post()).toMatchObject({ kind: 'updated', reason: undefined });
    expect(bodies()).toEqual([textOf('Pawl: pass.')]);
  });

  it('says so when a second one cannot be removed', async () => {
    const own = [1, 2].map((version) => ({ number, body: textOf(`v${version}`) }));
    const failures = [{ operation: 'issues/delete-comment', status: 403 }] as const;
    const { post } = await start({ comments: own, failures });
    expect(await post()).toMatchObject({
      kind: 'updated',
      reason: expect.stringMatching(/second comment could not be removed/),
    });
  });

  it('writes nothing once a newer commit was pushed', async () => {
    const { server, post } = await start({ heads: { [number]: 'c'.repeat(40) } });
    expect(await post()).toEqual({ kind: 'skipped', reason: 'a newer commit was pushed' });
    expect(writesOf(server)).toEqual([]);
  });

  it('leaves the comment to the newer job when it loses the race', async () => {
    const newer = textOf('newer', 'c'.repeat(40));
    const { post, bodies } = await start({
      comments: [{ number, body: textOf('old', oldHead) }],
      onRequest: ({ operation }, server) => {
        if (operation !== 'issues/list-comments' || bodies()[0] !== textOf('Pawl: pass.')) return;
        server.setHead(number, 'c'.repeat(40));
        const [comment] = server.comments(number);
        if (comment !== undefined) comment.body = newer;
      },
    });
    expect(await post()).toMatchObject({ kind: 'skipped' });
    expect(bodies()).toEqual([newer]);
  });

  it('writes again over an older job that wrote in between', async () => {
    let disturbed = false;
    const { post, bodies } = await start({
      comments: [{ number, body: textOf('old', oldHead) }],
      onRequest: ({ operation }, server) => {
        if (operation !== 'issues/list-comments' || bodies()[0] !== textOf('Pawl: pass.')) return;
        const [comment] = server.comments(number);
        if (comment === undefined || disturbed) return;
        disturbed = true;
        comment.body = textOf('stale', oldHead);
      },
    });
    expect(await post()).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([textOf('Pawl: pass.')]);
  });

  it.each([2, 3])('leaves one comment when %d jobs of one head race', async (jobs) => {
    const { server, post, bodies } = await start();
    const outcomes = await Promise.all(Array.from({ length: jobs }, () => post()));
    for (const { kind } of outcomes) expect(kind).toMatch(/created|updated/);
    expect(bodies()).toEqual([textOf('Pawl: pass.')]);
    expect(server.violations).toEqual([]);
  });

  it('does not leave two when the answer to a creation is lost', async () => {
    const { post, bodies } = await start({
      failures: [{ operation: 'issues/create-comment', status: 502, afterEffect: true }],
    });
    expect(await post()).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([textOf('Pawl: pass.')]);
  });

  it.each([
    ['issues/create-comment', 403, /pull-requests: write/],
    ['issues/create-comment', 404, /pull-requests: write/],
    ['issues/create-comment', 502, /502/],
    ['issues/list-comments', 500, /500/],
    ['pulls/get', 401, /github-token/],
  ] as const)('reports %s answering %d and does not throw', async (operation, status, reason) => {
    const { post } = await start({ failures: [{ operation, status, times: 99 }] });
    expect(await post()).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it('fills a comment to the limit, beside the longest memory and run, and tells where nothing fits', async () => {
    const { server, post } = await start();
    const relapses = Array.from(
      { length: 300 },
      (_, index) => [randomUUID() + index, head] as const,
    );
    const suite = { fingerprint: 'f', complete: true, relapses: new Map(relapses) };
    const push = { sha: head, verdict: 'fail', headline: 'x', suites: new Map([['a', suite]]) };
    const state = addPush(emptyState, { ...push, verdict: 'fail' });
    const render = (limit: number) => 'x'.repeat(Math.max(0, limit));
    const run = { id: Number.MAX_SAFE_INTEGER, attempt: 1_000 };
    const written = { kind: expect.stringMatching(/created|updated/) };
    expect(await post({ compose: () => ({ render, tells, state }), run })).toMatchObject(written);
    expect(server.violations).toEqual([]);
    const [comment] = server.comments(number);
    expect(comment?.body.length).toBeGreaterThan(65_000);
    const [part] = parseBody(comment?.body ?? '', marker)?.parts ?? [];
    expect(part?.state.pushes[0]?.suites.get('a')?.relapses.size).toBeGreaterThan(50);
    expect(part?.shorter.map(({ length }) => length)).toEqual([
      32_000, 16_000, 8_000, 4_000, 2_000,
    ]);

    expect(await post({ body: 'x'.repeat(65_536), run })).toMatchObject(written);
    expect(server.violations).toEqual([]);
    expect(server.comments(number)[0]?.body).toContain('There is no room for more here');
  });

  it('remembers from one writing to the next, and forgets what is damaged', async () => {
    const { server, post } = await start();
    const push = { sha: head, verdict: 'fail', headline: 'x', suites: new Map() } as const;
    const composed = (body: string, state: CommentState) => ({ render: () => body, tells, state });
    await post({ compose: (state) => composed('first', addPush(state, push)) });
    const seen: CommentState[] = [];
    const remember = (state: CommentState) => {
      seen.push(state);
      return composed('again', state);
    };
    await post({ compose: remember });
    const [comment] = server.comments(number);
    if (comment === undefined) throw new Error('there is no comment');
    comment.body = comment.body.replace(/(pawl:part \w{4})\w{4}/, '$1AAAA');
    await post({ compose: remember });
    expect(seen).toEqual([{ pushes: [push] }, emptyState]);
  });

  it('leaves the comment to a later run of the same commit, not to an earlier one', async () => {
    const { server, post, bodies } = await start();
    const run = (id: number, attempt: number) => ({ run: { id, attempt } });
    expect(await post({ ...run(42, 2), body: 'second attempt' })).toMatchObject({
      kind: 'created',
    });
    for (const earlier of [run(42, 1), run(41, 9)])
      expect(await post({ ...earlier, body: 'late' })).toMatchObject({ kind: 'skipped' });
    for (const later of [run(42, 2), run(43, 1)])
      expect(await post({ ...later, body: 'newest' })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([textOf('newest')]);
    const [comment] = server.comments(number);
    expect(parseBody(comment?.body ?? '', marker)?.parts).toMatchObject([run(43, 1)]);
  });
});
