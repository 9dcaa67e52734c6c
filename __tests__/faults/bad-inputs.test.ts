import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { type FaultReplay, replayFault, right, stageFault } from '../support/fault-replay.ts';
import { cases, configOf } from '../support/shop.ts';

jest.setTimeout(60_000);

const model = 'openai/gpt-4.1-mini-2025-04-14';

/** A configuration error, told with its place, and nothing was sent. */
function expectRefused({ code, stderr, calls, hasReport }: FaultReplay, message: RegExp): void {
  expect([code, calls.length, hasReport]).toEqual([2, 0, false]);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('→ ');
}

/** Head has these files in place of its own; a function makes them where text cannot say it. */
async function compareWith(
  files: Readonly<Record<string, string>>,
  options: { readonly make?: (root: string) => void; readonly head?: string } = {},
): Promise<FaultReplay & { readonly ms: number }> {
  const stage = await stageFault({ count: 2 });
  try {
    stage.repository.write(files);
    options.make?.(stage.repository.root);
    if (options.head === undefined) stage.repository.commit({});
    const started = performance.now();
    const args = options.head === undefined ? [] : ['--head', options.head];
    const replayed = await stage.compare({ args });
    return { ...replayed, ms: performance.now() - started };
  } finally {
    await stage.stop();
  }
}

const caseLine = (change: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ id: 'a', input: { question: 'Question 0?' }, expected: 'Answer 0', ...change });

describe('faults: configuration and datasets that would do harm', () => {
  it('row 40: a regex that others backtrack on for ever → linear time', async () => {
    const metric = "{regex: '^(([a-z])+.)+[A-Z]([a-z])+$', primary: true}";
    const { code, report } = await replayFault({
      count: 2,
      answer: () => ({ text: 'a'.repeat(100_000) }),
      metric,
    });
    expect(code).not.toBe(2);
    expect(report().suites[0]?.counts.both_fail).toBe(2);
  });

  it('row 40: a regex that takes more than linear time to match → configuration error', async () => {
    const text = configOf({ model, metric: "{regex: '(a+)\\1', primary: true}" });
    expectRefused(await compareWith({ 'pawl.yml': text }), /pawl\.yml:\d+:\d+: .*regex|pattern/i);
  });

  it('row 41: aliases and merges that grow without bound → configuration error within a second', async () => {
    const levels = Array.from({ length: 12 }, (_, index) => index);
    const list = (index: number) => Array.from({ length: 10 }, () => `*a${index}`).join(', ');
    const aliases = levels.map((index) => `a${index + 1}: &a${index + 1} [${list(index)}]`);
    const merges = levels.map(
      (index) => `b${index + 1}: &b${index + 1} {<<: [*b${index}, *b${index}], k${index}: 1}`,
    );
    const plain = await compareWith({ 'pawl.yml': `version: 9\n${configOf({ model })}` });
    for (const lines of [
      ['a0: &a0 [x]', ...aliases],
      ['b0: &b0 {k: 1}', ...merges],
    ]) {
      const bomb = await compareWith({
        'pawl.yml': `${configOf({ model })}\n${lines.join('\n')}\n`,
      });
      expectRefused(bomb, /pawl\.yml/);
      expect(bomb.ms - plain.ms).toBeLessThan(1_000);
    }
  });

  it.each(['__proto__', 'constructor'])(
    'row 42: %s for a key → configuration error',
    async (name) => {
      const config = configOf({ model });
      expectRefused(
        await compareWith({
          'pawl.yml': config.replace('  shop:', `  ${name}: {polluted: yes}\n  shop:`),
        }),
        /pawl\.yml:3:/,
      );
      expectRefused(
        await compareWith({
          'data/shop.jsonl': `${caseLine()}\n{"id": "b", "input": {"${name}": "x"}}\n`,
        }),
        /data\/shop\.jsonl:2:/,
      );
    },
  );

  it('row 43: a path that leaves the repository → configuration error', async () => {
    const config = configOf({ model });
    for (const path of ['../../etc/passwd', '/etc/passwd', 'data/../../../etc/passwd'])
      for (const own of ['data/shop.jsonl', 'prompts/shop.txt'])
        expectRefused(
          await compareWith({ 'pawl.yml': config.replace(own, path) }),
          /pawl\.yml:\d+:\d+: .*(relative|out of the repository)/,
        );
  });

  it.each(['a commit', 'worktree'])(
    'row 44: a link to the environment of the process, in %s → configuration error',
    async (where) => {
      const replayed = await compareWith(
        {},
        {
          make: (root) => {
            rmSync(join(root, 'data/shop.jsonl'));
            symlinkSync('/proc/self/environ', join(root, 'data/shop.jsonl'));
          },
          ...(where === 'worktree' ? { head: where } : {}),
        },
      );
      expectRefused(replayed, /data\/shop\.jsonl.*link/);
      expect(replayed.everything).not.toContain('OPENAI_BASE_URL');
    },
  );

  it.each([
    ['a FIFO', (path: string) => void execFileSync('mkfifo', [path])],
    ['a device', (path: string) => symlinkSync('/dev/zero', path)],
  ])('row 45: %s for a dataset → configuration error, and no hang', async (_, make) => {
    const replayed = await compareWith(
      {},
      {
        head: 'worktree',
        make: (root) => {
          rmSync(join(root, 'data/shop.jsonl'));
          make(join(root, 'data/shop.jsonl'));
        },
      },
    );
    expectRefused(replayed, /data\/shop\.jsonl/);
  });

  it('row 55: an empty dataset → configuration error', async () => {
    for (const text of ['', '\n\n', '\uFEFF'])
      expectRefused(await compareWith({ 'data/shop.jsonl': text }), /data\/shop\.jsonl.*no case/);
  });

  it('row 58: two cases of one id → configuration error with the line', async () => {
    const text = [caseLine(), caseLine({ id: 'b' }), caseLine()].join('\n');
    expectRefused(
      await compareWith({ 'data/shop.jsonl': text }),
      /data\/shop\.jsonl:3:\d+: .*"?a"?/,
    );
  });

  it('row 59: a byte-order mark and CRLF → read as without', async () => {
    const { code, calls } = await compareWith({
      'data/shop.jsonl': `\uFEFF${cases(2).replaceAll('\n', '\r\n')}\r\n`,
    });
    expect([code, calls.length]).toEqual([0, 4]);
  });

  it.each<[string, Buffer]>([
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['a lone surrogate', Buffer.from('"\\ud800"')],
  ])('row 59: %s → configuration error with the line', async (_, bytes) => {
    const replayed = await compareWith(
      {},
      {
        make: (root) =>
          writeFileSync(
            join(root, 'data/shop.jsonl'),
            Buffer.concat([
              Buffer.from(`${caseLine()}\n{"id": "b", "input": {"question": `),
              bytes,
              Buffer.from('}}\n'),
            ]),
          ),
      },
    );
    expectRefused(replayed, /data\/shop\.jsonl:2/);
  });

  it.each(['-1', '0', '.nan', '.inf', '"free"'])(
    'row 62: a price of %s → configuration error',
    async (price) => {
      const extra = `prices:\n  ${model}: {input_per_million: ${price}, output_per_million: 1}\n`;
      expectRefused(
        await compareWith({ 'pawl.yml': configOf({ model, extra }) }),
        /pawl\.yml:\d+:\d+: .*(price|number)/,
      );
    },
  );

  it('row 62: no price → unknown, which is not 0; what is free says so', async () => {
    const unknown = 'openai/my-own-model';
    const without = await replayFault({ count: 2, head: unknown });
    expect(without.report().suites[0]?.cost).toMatchObject({
      candidate_usd: null,
      delta_usd: null,
    });
    expect(without.report().budget.spent_usd).toBeNull();
    expect(without.markdown).toContain('unknown');
    const extra = `prices:\n  ${unknown}: {free: true}\n`;
    const free = await replayFault({ count: 2, head: unknown, extra });
    expect(free.report().suites[0]?.cost.candidate_usd).toBe(0);
  });
});

describe('faults: scores that are none', () => {
  const judge = 'gpt-4.1-nano-2025-04-14';
  const metric = `{judge: {rubric: Is it right?, model: openai/${judge}, scale: zero_to_one}, primary: true}`;

  const expectUnscored = async (score: string) => {
    const { code, report } = await replayFault({
      count: 2,
      metric,
      answer: (call) =>
        call.model === judge ? { text: `{"reason": "so", "score": ${score}}` } : right(call),
    });
    expect(code).toBe(3);
    expect(report().suites[0]).toMatchObject({
      counts: { unscored: 2, pairs: 0 },
      metrics: [{ baseline: null, candidate: null, delta: null }],
    });
  };

  it.each(['NaN', '1e999'])('row 60: a score of %s → not scored, incomplete', expectUnscored);
  it.each(['7', '-0.1'])('row 61: a score of %s → out of range, incomplete', expectUnscored);
});
