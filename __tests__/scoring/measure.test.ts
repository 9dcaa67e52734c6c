import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Usage } from '../../src/providers/provider.ts';
import { completionOf, pointsOf, scoreOf } from './scoring-fixtures.ts';

const usage: Usage = {
  inputTokens: 10,
  cachedInputTokens: 0,
  cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
  outputTokens: 30,
  reasoningTokens: 20,
};

describe('length', () => {
  it.each([
    [{ min: 2, max: 3 }, 'ab', 1],
    [{ max: 3 }, 'abcd', 0],
    [{ max: 1 }, '😀', 1],
    [{ max: 2, unit: 'words' }, ' two  words\n', 1],
    [{ min: 1, unit: 'words' }, '   ', 0],
  ])('%j of %j is %s', async (length, output, value) => {
    expect(await pointsOf({ length }, output)).toBe(value);
  });

  it('counts visible tokens, and scores nothing when none were reported', async () => {
    const metric = { length: { max: 10, unit: 'tokens' } };
    expect(await pointsOf(metric, completionOf('text', { usage }))).toBe(1);
    expect(await scoreOf(metric, 'text')).toEqual({
      kind: 'unscored',
      reason: 'the provider reported no token counts',
    });
  });

  it("keeps the metric's unit for a case's own bounds", async () => {
    const evalCase = { metrics: { answer: { max: 3 } } };
    const metric = { length: { max: 1, unit: 'words' } };
    expect(await pointsOf(metric, 'three long words', { evalCase })).toBe(1);
  });
});

describe('similarity', () => {
  it.each([
    ['kitten', 'sitting', {}, 1 - 3 / 7],
    ['same', ' same ', {}, 1],
    ['Same', 'same', { ignore_case: true }, 1],
    ['', '', {}, 1],
    ['abc', '', {}, 0],
    ['abc', 'abc', { not: true }, 0],
  ])('of %j and %j with %j is %s', async (expected, output, options, value) => {
    expect(await pointsOf({ similarity: expected, ...options }, output)).toBeCloseTo(value, 12);
  });

  it('is symmetric and stays within 0 and 1', async () => {
    const similarity = (a: string, b: string) =>
      pointsOf({ similarity: '{{a}}' }, b, { evalCase: { input: { a } } });
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (a, b) => {
        const value = await similarity(a, b);
        expect(await similarity(b, a)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it('compares no more than the first 20,000 characters, and says so', async () => {
    const score = await scoreOf({ similarity: 'a'.repeat(20_001) }, 'a'.repeat(30_000));
    expect(score).toMatchObject({ value: 1, reason: expect.stringContaining('20000 characters') });
  });
});
