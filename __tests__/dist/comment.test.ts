import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { LlmCall } from '../support/llm-server.ts';
import {
  isCandidate,
  number,
  type PullRequestStage,
  stagePullRequest,
} from '../support/pull-request.ts';
import { answerTo, prompt } from '../support/shop.ts';

// Several runs each, and replays that take their time.
jest.setTimeout(90_000);

let stage: PullRequestStage;
afterEach(() => stage.close());

const right = (call: LlmCall) => ({ text: answerTo(call.messages) });
/** The candidate gives a wrong answer to these questions. */
const failing =
  (...numbers: readonly number[]) =>
  (call: LlmCall) => {
    const isWrong =
      isCandidate(call) && numbers.some((one) => answerTo(call.messages) === `Answer ${one}`);
    return { text: isWrong ? 'Something else' : answerTo(call.messages) };
  };
const edit = (words: string) => ({ 'prompts/shop.txt': `${words} ${prompt}` });

/** Every body that was written, in order. */
const bodiesOf = ({ github }: PullRequestStage): readonly string[] =>
  github.requests.flatMap(({ method, body }) =>
    ['POST', 'PATCH'].includes(method) &&
    typeof body === 'object' &&
    body !== null &&
    'body' in body &&
    typeof body.body === 'string'
      ? [body.body]
      : [],
  );

describe('the comment from push to push', () => {
  it('tells new relapses from those that were there, and those that are resolved', async () => {
    stage = await stagePullRequest({ count: 12 });
    const first = stage.head.slice(0, 7);
    stage.answer = failing(1, 2, 3);
    await stage.run();
    expect(stage.own()[0]).not.toMatch(/NEW|STILL|Since/);

    stage.push(edit('Be kind.'));
    stage.answer = failing(2, 3, 4);
    expect((await stage.run()).verdict).toBe('inconclusive');
    const [second = ''] = stage.own();
    expect(second).toContain(`**Since ${first}** (`);
    expect(second).toContain('1 resolved (`case-1`); 1 new; 2 still there.');
    expect(second).toContain(`**\`case-2\`** · **STILL since ${first}**`);
    expect(second).toContain('**`case-4`** · **NEW**');

    // The same commit once more is compared with the first one too, not with itself.
    await stage.run();
    expect(stage.own()).toHaveLength(1);
    expect(stage.own()[0]).toContain('1 resolved (`case-1`); 1 new; 2 still there.');

    stage.push({ 'pawl.yml': 'version: 9' });
    expect((await stage.run()).verdict).toBe('incomplete');
    stage.push({ 'pawl.yml': stage.repository.git('show', 'HEAD~1:pawl.yml') });
    await stage.run();
    const last = stage.own()[0] ?? '';
    expect(last).toContain(`**\`case-3\`** · **STILL since ${first}**`);
    expect(stage.github.violations).toEqual([]);
  });

  it('is one for each thing that jobs of a matrix compare', async () => {
    stage = await stagePullRequest({ count: 4 });
    stage.answer = failing(1);
    const matrix = [{ suite: 'shop' }, { 'candidate-model': 'openai/gpt-4.1-nano-2025-04-14' }];
    for (const push of ['Be kind.', 'Be brief.']) {
      stage.push(edit(push));
      await Promise.all(
        matrix.map((inputs) => stage.run({ inputs: { 'comment-key': '', ...inputs } })),
      );
      expect(stage.own()).toHaveLength(2);
      expect(stage.own().filter((body) => body.includes('nano'))).toHaveLength(1);
      for (const body of stage.own()) expect(body).toContain(`pawl:commit ${stage.head}`);
    }
  });

  it('claims nothing from a memory that is damaged or not ours', async () => {
    stage = await stagePullRequest({ count: 4 });
    stage.answer = failing(1);
    await stage.run();
    const [comment] = stage.github.comments(number);
    if (comment === undefined) throw new Error('there is no comment');
    const planted = comment.body;
    comment.body = planted.replace(/<!-- pawl:state .* -->/, '<!-- pawl:state AAAA -->');
    stage.github.addComment({ number, body: planted, login: 'mallory' });
    stage.push(edit('Be kind.'));
    await stage.run();
    expect(stage.own()[0]).not.toMatch(/NEW|STILL|Since/);
  });
});

describe('the comment while a replay goes on', () => {
  const slow = (call: LlmCall) => ({ ...right(call), delayMs: 700 });

  it('says that there is no verdict yet, with plan and progress, and becomes the result', async () => {
    stage = await stagePullRequest({ count: 12, extra: 'concurrency: 4\n' });
    stage.answer = failing(1);
    await stage.run();
    stage.push(edit('Be kind.'));
    stage.answer = slow;
    const before = bodiesOf(stage).length;
    const { code, log } = await stage.run();
    const [progress = '', result = '', ...more] = bodiesOf(stage).slice(before);
    expect(more).toEqual([]);
    expect(progress).toContain(`replaying. No verdict yet for ${stage.head.slice(0, 7)}`);
    expect(progress).toMatch(/of 24 trials/);
    expect(progress).toMatch(/Costs at most \\\$0\.0\d+; no budget is set/);
    expect(progress).toMatch(/<summary>Last result, of another commit: inconclusive at \w{7}</);
    expect(progress).not.toContain('✅');
    // What is remembered outlasts the progress.
    expect(result).toContain('1 resolved (`case-1`)');
    expect(code).toBe(0);
    expect(log).not.toContain('::warning');
  });

  it('goes on without GitHub: neither slower nor another verdict', async () => {
    stage = await stagePullRequest({ count: 12, extra: 'concurrency: 4\n' });
    stage.answer = slow;
    for (const operation of ['issues/list-comments', 'issues/create-comment'] as const)
      stage.github.fail({ operation, status: 403, times: 99 });
    const { verdict, log } = await stage.run();
    expect(verdict).toBe('inconclusive');
    expect(log.match(/::warning::/g)).toHaveLength(1);
  });

  it('says that it was cancelled and how to go on', async () => {
    stage = await stagePullRequest({ count: 40, extra: 'concurrency: 2\n' });
    let kill: (signal: NodeJS.Signals) => void = () => undefined;
    stage.answer = (call) => {
      if (call.index === 14) kill('SIGINT');
      return slow(call);
    };
    const { verdict, code } = await stage.run({ onStart: (send) => (kill = send) });
    expect({ verdict, code }).toEqual({ verdict: 'incomplete', code: 1 });
    expect(bodiesOf(stage)[0]).toContain('replaying');
    expect(stage.own()).toHaveLength(1);
    expect(stage.own()[0]).toMatch(/### 🚫 Pawl: incomplete/);
    expect(stage.own()[0]).toMatch(
      /> (- )?The replay was cancelled before it was complete; what was received is kept, and the same command or job again asks only for the rest\./,
    );
  });

  it('says in the post step that the job ended, where the step was killed', async () => {
    stage = await stagePullRequest({ count: 40, extra: 'concurrency: 2\n' });
    let kill: (signal: NodeJS.Signals) => void = () => undefined;
    stage.answer = (call) => {
      if (call.index === 14) kill('SIGKILL');
      return slow(call);
    };
    const { verdict } = await stage.run({ onStart: (send) => (kill = send), isPosted: true });
    expect(verdict).toBeUndefined();
    expect(stage.own()).toHaveLength(1);
    expect(stage.own()[0]).toContain('Pawl: incomplete. The job ended without a verdict');
    // A post step leaves a result alone.
    stage.answer = right;
    await stage.run({ isPosted: true });
    expect(stage.own()[0]).toContain('Pawl: inconclusive');
  });
});
