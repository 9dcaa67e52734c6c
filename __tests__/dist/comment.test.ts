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

  it('claims nothing from a memory that is damaged or not ours', async () => {
    stage = await stagePullRequest({ count: 4 });
    stage.answer = failing(1);
    await stage.run();
    const [comment] = stage.github.comments(number);
    if (comment === undefined) throw new Error('there is no comment');
    const planted = comment.body;
    comment.body = planted.replace(/<!-- pawl:part .* -->/, '<!-- pawl:part AAAA -->');
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

describe('the comment of a matrix', () => {
  const models = ['openai/gpt-4.1-mini-2025-04-14', 'openai/gpt-4.1-nano-2025-04-14'];
  /** Two folders, each compared for two models. */
  const matrix = ['pawl.yml', 'search/pawl.yml'].flatMap((config) =>
    models.map((model) => ({ config, 'candidate-model': model })),
  );
  const names = matrix.map((job) => `${job.config} · candidate ${job['candidate-model']}`);
  const openOf = (body: string) => body.replace(/<details>[\s\S]*?<\/details>/g, '');

  it('is one with a part of each job, the failing on top, and the next push takes all of them over', async () => {
    stage = await stagePullRequest({ count: 6, folder: 'search' });
    const nanoFails = (call: LlmCall) => ({
      text: call.model.includes('nano') ? 'Something else' : answerTo(call.messages),
    });
    for (const [push, answer] of [
      ['Be kind.', nanoFails],
      ['Be brief.', right],
    ] as const) {
      const head = stage.push({ ...edit(push), 'search/prompts/shop.txt': `${push} ${prompt}` });
      stage.answer = answer;
      const runs = await Promise.all(matrix.map((inputs) => stage.run({ inputs })));
      expect(stage.own()).toHaveLength(1);
      const parts = stage.parts();
      expect(parts.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      for (const part of parts)
        expect(part).toMatchObject({ headSha: head, tells: { kind: 'result' } });
      const verdicts = parts.map(({ tells }) => (tells.kind === 'result' ? tells.verdict : ''));
      expect(verdicts.toSorted()).toEqual(runs.map(({ verdict }) => verdict).toSorted());
      for (const { text } of parts) expect(stage.own()[0]).toContain(text);
    }
    // Each is compared with its own earlier push.
    const [body = ''] = stage.own();
    expect(openOf(body)).not.toContain('Be kind');
    expect(body.match(/\*\*Since \w{7}\*\* \(fail\): 6 resolved/g)).toHaveLength(2);
    expect(stage.github.violations).toEqual([]);
  });

  it('shows the progress of one beside the result of another', async () => {
    stage = await stagePullRequest({ count: 12, folder: 'search', extra: 'concurrency: 4\n' });
    stage.answer = failing(1);
    await stage.run();
    stage.answer = (call) => ({ ...right(call), delayMs: 700 });
    const before = bodiesOf(stage).length;
    await stage.run({ inputs: { config: 'search/pawl.yml' } });
    const [progress = ''] = bodiesOf(stage).slice(before);
    const [, , , , top] = progress.split('\n');
    expect(top).toMatch(/^## ⚠️ Pawl: inconclusive\. `pawl\.yml`: .*1 other part: 1 replaying$/);
    expect(progress).toMatch(
      /⏳ <code>search\/pawl\.yml<\/code>: replaying, no verdict yet\. \d+ of 24/,
    );
    expect(progress).toContain('**`case-1`**');
    expect(stage.parts().map(({ tells }) => tells.kind)).toEqual(['result', 'result']);
    // Of another commit neither stands as a result.
    const head = stage.push(edit('Be kind.'));
    stage.answer = right;
    await stage.run();
    expect(stage.own()[0]).toContain(`No result yet for ${head.slice(0, 7)}: \`search/pawl.yml\``);
  });

  it('ends the progress of the job that was killed, and of no other', async () => {
    stage = await stagePullRequest({ count: 40, folder: 'search', extra: 'concurrency: 2\n' });
    stage.answer = right;
    await stage.run({ inputs: { config: 'search/pawl.yml' } });
    let kill: (signal: NodeJS.Signals) => void = () => undefined;
    const calls = stage.llm.requests.length;
    stage.answer = (call) => {
      if (call.index === calls + 14) kill('SIGKILL');
      return { ...right(call), delayMs: 700 };
    };
    await stage.run({ onStart: (send) => (kill = send), isPosted: true });
    const [ended, result] = stage
      .parts()
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    expect(ended?.text).toContain('The job ended without a verdict');
    expect(result).toMatchObject({ name: 'search/pawl.yml', tells: { verdict: 'inconclusive' } });
  });
});
