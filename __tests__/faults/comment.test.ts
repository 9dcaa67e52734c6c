import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { LlmCall } from '../support/llm-server.ts';
import {
  isCandidate,
  number,
  type PullRequestStage,
  stagePullRequest,
} from '../support/pull-request.ts';
import { answerTo } from '../support/shop.ts';

// Each runs the built Action, some of them two at a time.
jest.setTimeout(120_000);

let stage: PullRequestStage;
afterEach(() => stage.close());

const right = (call: LlmCall) => ({ text: answerTo(call.messages) });
const wrong = (text: string) => (call: LlmCall) => ({
  text: isCandidate(call) ? text : answerTo(call.messages),
});
const newer = 'f'.repeat(40);

describe('faults: the comment', () => {
  it('row 66: a force-push while it replays → the result of the older commit is not written', async () => {
    stage = await stagePullRequest({ count: 6 });
    stage.github.addComment({ number, body: 'a comment of somebody', login: 'ada' });
    stage.answer = (call) => {
      if (call.index === 6) stage.github.setHead(number, newer);
      return right(call);
    };
    const { code, verdict, log, summary } = await stage.run();
    expect({ code, verdict }).toEqual({ code: 0, verdict: 'inconclusive' });
    expect(stage.own()).toEqual([]);
    expect(log).toContain('comment left as it is: a newer commit was pushed');
    expect(summary).toContain('Pawl: inconclusive');
  });

  it('row 67: two runs of one commit at a time → one comment, of the later', async () => {
    stage = await stagePullRequest({ count: 4 });
    await Promise.all([stage.run(), stage.run()]);
    expect(stage.own()).toHaveLength(1);
    expect(stage.parts()).toMatchObject([{ headSha: stage.head, run: { id: 42, attempt: 1 } }]);
    expect(stage.github.violations).toEqual([]);
  });

  it('row 67: runs of two commits at a time → one comment, of the newer commit', async () => {
    stage = await stagePullRequest({ count: 4 });
    const older = stage.head;
    stage.push({ 'prompts/shop.txt': 'Be kind. {{question}}' });
    await Promise.all([stage.run({ sha: older }), stage.run()]);
    expect(stage.own()).toHaveLength(1);
    expect(stage.parts()).toMatchObject([{ headSha: stage.head }]);
  });

  it('row 68: 120 comments of others → ours is found behind them, and updated', async () => {
    stage = await stagePullRequest({ count: 2 });
    for (let index = 0; index < 120; index += 1)
      stage.github.addComment({ number, body: `comment ${index}`, login: 'ada' });
    await stage.run();
    await stage.run();
    expect(stage.own()).toHaveLength(1);
    expect(stage.parts()).toMatchObject([{ run: { id: 42, attempt: 1 } }]);
    expect(stage.github.comments(number)).toHaveLength(121);
  });

  it('row 69: a user plants the marker, with a state → left alone, and nothing of it is believed', async () => {
    stage = await stagePullRequest({ count: 2 });
    stage.answer = wrong('no');
    await stage.run();
    const planted = stage.own()[0] ?? '';
    for (const { id } of stage.github.comments(number)) stage.github.removeComment(id);
    stage.github.addComment({ number, body: planted, login: 'mallory' });
    stage.push({ 'prompts/shop.txt': 'Be kind. {{question}}' });
    await stage.run();
    expect(stage.own()).toHaveLength(1);
    expect(stage.own()[0]).not.toMatch(/NEW|STILL|Since/);
    expect(stage.github.comments(number)[0]?.body).toBe(planted);
  });

  it.each([
    ['403', 'issues/create-comment', 403],
    ['404', 'issues/create-comment', 404],
    ['401', 'issues/list-comments', 401],
  ] as const)(
    'row 70: GitHub answers %s → the verdict stands, the summary is written, one warning',
    async (_, operation, status) => {
      stage = await stagePullRequest({ count: 2 });
      stage.github.fail({ operation, status, times: 99 });
      const { code, verdict, summary, log } = await stage.run();
      expect({ code, verdict }).toEqual({ code: 0, verdict: 'inconclusive' });
      expect(summary).toContain('Pawl: inconclusive');
      expect(log.match(/::warning::the comment could not be written/g)).toHaveLength(1);
    },
  );

  it('row 70: a 502 in the middle, after the comment was made → tried again, and still one comment', async () => {
    stage = await stagePullRequest({ count: 2 });
    stage.github.fail({ operation: 'issues/create-comment', status: 502, afterEffect: true });
    stage.github.fail({ operation: 'pulls/get', status: 502 });
    const { log } = await stage.run();
    expect(stage.own()).toHaveLength(1);
    expect(stage.own()[0]).toContain('Pawl: inconclusive');
    expect(log).not.toContain('::warning');
  });

  it('row 71: a secondary rate limit that says how long → waited for, then written', async () => {
    stage = await stagePullRequest({ count: 2 });
    stage.github.fail({
      operation: 'issues/create-comment',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '3' },
    });
    const started = performance.now();
    await stage.run();
    expect(performance.now() - started).toBeGreaterThan(3_000);
    expect(stage.own()).toHaveLength(1);
  });

  it('row 72: far more than a comment holds, emoji at the cut → whole, within 65,536, with a link', async () => {
    stage = await stagePullRequest({ count: 90 });
    stage.answer = (call) => {
      const said = '😡 ```` 👩‍👩‍👧 </details> '.repeat(70);
      return wrong(`${answerTo(call.messages)} ${said}`)(call);
    };
    const { verdict } = await stage.run();
    expect(verdict).toBe('fail');
    const [body = ''] = stage.own();
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(50_000);
    expect(body.isWellFormed()).toBe(true);
    expect(body).toContain('Left out to fit: ');
    expect(body).toContain('[full report](https://github.com/acme/shop/actions/runs/41)');
    expect(stage.github.violations).toEqual([]);
  });

  it('row 73: a summary of more than 1 MiB → cut to whole parts before it is written', async () => {
    stage = await stagePullRequest({ count: 220 });
    stage.answer = (call) =>
      wrong(`${answerTo(call.messages)} ${'é 😡 wrong. '.repeat(900)}`)(call);
    const { verdict, summary } = await stage.run();
    expect(verdict).toBe('fail');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(700_000);
    expect(summary.isWellFormed()).toBe(true);
    expect(summary).toContain('Left out to fit: ');
    expect(summary.trimEnd()).toMatch(/Pawl \d/);
  });
});
