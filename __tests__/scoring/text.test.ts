import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { pointsOf, scoreOf } from './scoring-fixtures.ts';

describe('equals', () => {
  it.each([
    ['yes', 'yes', {}, 1],
    ['yes', '  yes\n', {}, 1],
    ['yes', 'Yes', {}, 0],
    ['yes', 'Yes', { ignore_case: true }, 1],
    ['yes', 'yes.', {}, 0],
    ['yes', 'no', { not: true }, 1],
    [42, '42', {}, 1],
    [42, '42.0', {}, 1],
    [42, 'forty-two', {}, 0],
    [true, 'true', {}, 1],
    [null, 'null', {}, 1],
    [{ a: 1, b: [1, 2] }, '{"b":[1,2],"a":1}', {}, 1],
    [{ a: 1 }, '```json\n{"a":1}\n```', {}, 1],
    [{ a: 1 }, '{"a":1,"b":2}', {}, 0],
    [[1, 2], '[2,1]', {}, 0],
    [{ a: 'X' }, '{"a":"x"}', { ignore_case: true }, 1],
    [{ a: null }, '{}', {}, 0],
  ])('of %j and %j with %j is %s', async (expected, output, options, value) => {
    expect(await pointsOf({ equals: expected, ...options }, output)).toBe(value);
  });

  it('finds every value equal to itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const output = typeof value === 'string' ? value : JSON.stringify(value);
        const evalCase = { input: { value } };
        expect(await pointsOf({ equals: '{{value}}' }, output, { evalCase })).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('contains and contains_any', () => {
  it.each([
    [{ contains: 'order 12' }, 'Your order 12 is late', 1],
    [{ contains: ['a', 'b'] }, 'ab', 1],
    [{ contains: ['a', 'z'] }, 'ab', 0],
    [{ contains_any: ['a', 'z'] }, 'ab', 1],
    [{ contains_any: ['y', 'z'] }, 'ab', 0],
    [{ contains: 'Late' }, 'late', 0],
    [{ contains: 'Late', ignore_case: true }, 'late', 1],
    [{ contains: 'late', not: true }, 'late', 0],
  ])('%j of %j is %s', async (metric, output, value) => {
    expect(await pointsOf(metric, output)).toBe(value);
  });

  it('says what is lacking', async () => {
    expect(await scoreOf({ contains: ['a', 'z'] }, 'ab')).toEqual({
      kind: 'scored',
      value: 0,
      reason: 'lacks "z"',
    });
  });
});

describe('regex', () => {
  it.each([
    ['^\\d+$', '123', {}, 1],
    ['^\\d+$', '123\n', {}, 0],
    ['^b$', 'a\nb', {}, 0],
    ['(?m)^b$', 'a\nb', {}, 1],
    ['a.b', 'a\nb', {}, 0],
    ['(?s)a.b', 'a\nb', {}, 1],
    ['YES', 'yes', { ignore_case: true }, 1],
    ['^.$', '😀', {}, 1],
    ['\\u00e9', 'é', {}, 1],
  ])('%s in %j with %j is %s', async (pattern, output, options, value) => {
    expect(await pointsOf({ regex: pattern, ...options }, output)).toBe(value);
  });

  it('takes variables in a pattern literally', async () => {
    const evalCase = { input: { price: '$1.50 (net)' } };
    const metric = { regex: '^costs {{price}}$' };
    expect(await pointsOf(metric, 'costs $1.50 (net)', { evalCase })).toBe(1);
    expect(await pointsOf(metric, 'costs $1x50 (net)', { evalCase })).toBe(0);
  });

  it('takes linear time where a backtracking engine hangs', async () => {
    const output = `${'a'.repeat(50_000)}!`;
    const started = performance.now();
    expect(await pointsOf({ regex: '^(a+)+$' }, output)).toBe(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
