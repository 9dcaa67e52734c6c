import { describe, expect, it } from '@jest/globals';

import { parseNumber } from '../../src/scoring/number.ts';
import { pointsOf, scoreOf } from './scoring-fixtures.ts';

describe('parseNumber', () => {
  it.each([
    ['42', 42],
    [' 1,234.5 ', 1234.5],
    ['1 234 567', 1234567],
    ['$1,234', 1234],
    ['-$5', -5],
    ['$-5', -5],
    ['€ 12.50', 12.5],
    ['12.50 €', 12.5],
    ['−3', -3],
    ['5%', 5],
    ['.5', 0.5],
    ['42.', 42],
    ['1e3', 1000],
    ['', undefined],
    ['3 4', undefined],
    ['1,23', undefined],
    ['about 5', undefined],
    ['5 apples', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
    ['0x10', undefined],
    ['--5', undefined],
    ['-$-5', undefined],
  ])('reads %j as %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('number', () => {
  it.each([
    [{ number: 42 }, '42.0', 1],
    [{ number: 42 }, '42.1', 0],
    [{ number: { expected: 42, tolerance: 0.1 } }, '42.1', 1],
    [{ number: { expected: 0.3, tolerance: 0.1 } }, '0.4', 1],
    [{ number: { expected: 200, tolerance: '1%' } }, '198', 1],
    [{ number: { expected: 200, tolerance: '1%' } }, '197.9', 0],
    [{ number: { expected: -200, tolerance: '1%' } }, '-198', 1],
    [{ number: 7, extract: { regex: 'answer is (\\S+)' } }, 'the answer is 7', 1],
    [{ number: 7, not: true }, '8', 1],
  ])('%j of %j is %s', async (metric, output, value) => {
    expect(await pointsOf(metric, output)).toBe(value);
  });

  it('counts an output that is no number as missing, whatever `not` says', async () => {
    const reason = '"seven" is no number';
    expect(await scoreOf({ number: 7, not: true }, 'seven')).toEqual({
      kind: 'scored',
      value: 0,
      reason,
    });
    expect(await scoreOf({ number: 7, missing: 'unscored' }, 'seven')).toEqual({
      kind: 'unscored',
      reason,
    });
    expect(await pointsOf({ number: 7, direction: 'lower' }, 'seven')).toBe(1);
  });

  it.each([
    [7, '7.05', 1],
    ['7', '7', 1],
    [{ expected: 7 }, '7.05', 1],
    [{ expected: 7, tolerance: 0 }, '7.05', 0],
  ])("takes %j as a case's own expectation of %s", async (own, output, value) => {
    const metric = { number: { expected: '{{expected}}', tolerance: '1%' } };
    expect(await pointsOf(metric, output, { evalCase: { metrics: { answer: own } } })).toBe(value);
  });
});
