import { describe, expect, it } from '@jest/globals';
import {
  formatBounds,
  formatChange,
  formatCount,
  formatDelta,
  formatDuration,
  formatLevel,
  formatMargin,
  formatMoney,
  formatMonthly,
  formatPercent,
  formatPlural,
  formatProbability,
  formatRelative,
  formatRelativeBounds,
  formatScore,
  formatValue,
  formatWorst,
  shortenShas,
} from '../../src/wording/format.ts';

const interval = { low: -0.098, high: -0.031, level: 0.95 };

describe('shares and deltas', () => {
  it.each([
    [0.91, '91.0%'],
    [0.2985, '29.9%'],
    [0.0005, '0.1%'],
    [1, '100%'],
    [0, '0%'],
    [0.9999, '>99.9%'],
    [0.0001, '<0.1%'],
  ])('%d is %s', (share, text) => expect(formatPercent(share)).toBe(text));

  it('shows no floating noise', () => {
    expect(formatDelta(0.57 - 0.28, 'percent')).toBe('+29.0 pp');
    expect(formatDelta(0.845 - 0.91, 'percent')).toBe('−6.5 pp');
    expect(formatDelta(0.1 + 0.2 - 0.3, 'percent')).toBe('0.0 pp');
    expect(formatDelta(-0.0001, 'percent')).toBe('0.0 pp');
    expect(formatDelta(0.65 - 0.71, 'score')).toBe('−0.06');
  });

  it('keeps the unknown apart from zero', () => {
    expect(formatValue(null, 'percent')).toBe('–');
    expect(formatDelta(null, 'score')).toBe('–');
    expect(formatBounds(null, 'percent')).toBe('–');
    expect(formatRelative(null)).toBe('–');
    expect(formatRelativeBounds(null)).toBe('–');
    expect(formatDuration(null)).toBe('–');
    expect(formatScore(null)).toBe('–');
    expect(formatMoney(null)).toBe('unknown');
  });

  it('writes a change with its interval', () => {
    const metric = {
      baseline: 0.91,
      candidate: 0.845,
      delta: -0.065,
      interval,
      unit: 'percent',
    } as const;
    expect(formatChange(metric)).toBe('91.0% → 84.5% (−6.5 pp, 95% −9.8 to −3.1)');
    expect(formatChange({ ...metric, interval: null })).toBe('91.0% → 84.5% (−6.5 pp)');
    expect(formatChange({ ...metric, candidate: null, delta: null })).toBe('91.0% → –');
    expect(
      formatChange({
        baseline: 0.71,
        candidate: 0.65,
        delta: -0.06,
        interval: null,
        unit: 'score',
      }),
    ).toBe('0.71 → 0.65 (−0.06)');
    expect(formatLevel({ ...interval, level: 0.975 })).toBe('97.5%');
  });

  it.each([
    [0.05, 'percent', '5 pp'],
    [0.025, 'percent', '2.5 pp'],
    [0.05, 'score', '0.05'],
  ] as const)('margin %d of a %s is %s', (margin, unit, text) =>
    expect(formatMargin(margin, unit)).toBe(text),
  );
});

describe('bounds', () => {
  it.each([
    [-0.0004, 0.0003, 'percent', '−0.04 to +0.03'],
    [0.12, 0.12, 'percent', '+12.0'],
    [-0.011, -0.0091, 'score', '−0.011 to −0.009'],
  ] as const)('from %d to %d as %s is %s', (low, high, unit, text) =>
    expect(formatBounds({ low, high, level: 0.95 }, unit)).toBe(text),
  );

  it.each([
    [-0.0469, 0.05, 'percent', 'at worst −4.7 pp (margin 5)'],
    [0.0469, 0.05, 'percent', 'at worst +4.7 pp (margin 5)'],
    [-0.0498, 0.05, 'percent', 'at worst −4.98 pp (margin 5)'],
    [-0.04996, 0.05, 'percent', 'at worst −4.996 pp (margin 5)'],
    [-0.0133, 0.025, 'percent', 'at worst −1.3 pp (margin 2.5)'],
    [0.0064, 0, 'percent', 'at worst +0.6 pp (margin 0)'],
    [-0.0312, 0.05, 'score', 'at worst −0.03 (margin 0.05)'],
    [-0.0469, null, 'percent', 'at worst −4.7 pp'],
  ] as const)('a bound of %d with a margin of %s %s is %s', (worst, margin, unit, text) =>
    expect(formatWorst(worst, margin, unit)).toBe(text),
  );
});

describe('commits', () => {
  it('are shortened in sentences, and nothing else is', () => {
    const sha = '91c0de2a4b7f6c1d0e9f8a7b6c5d4e3f2a1b0c9d';
    expect(shortenShas(`base ${sha}, head ${sha}${'0'.repeat(24)}`)).toBe(
      'base 91c0de2a4b7f, head 91c0de2a4b7f',
    );
    const others = `${sha.slice(0, 39)} x${sha} ${sha}${sha} order-20841`;
    expect(shortenShas(others)).toBe(others);
  });
});

describe('amounts', () => {
  it.each([
    [0, '$0'],
    [0.0041, '$0.00410'],
    [0.0000123, '$0.0000123'],
    [0.000000000001, '$0.000000000001'],
    [0.71, '$0.71'],
    [12.4, '$12.40'],
    [999.994, '$999.99'],
    [1236.7, '$1,237'],
    [1234567, '$1,234,567'],
    [-3.5, '−$3.50'],
  ])('%d is %s', (usd, text) => expect(formatMoney(usd)).toBe(text));

  it.each([
    [-1236.7, '≈ −$1,240 a month'],
    [412.37, '≈ +$412 a month'],
    [-0.713, '≈ −$0.71 a month'],
    [1_234_567, '≈ +$1,230,000 a month'],
    [0, '≈ $0 a month'],
  ])('%d a month is %s', (usd, text) => expect(formatMonthly(usd)).toBe(text));

  it.each([
    [-0.6098, '−61%'],
    [0.0131, '+1.3%'],
    [0.12, '+12%'],
    [0.0999, '+10%'],
    [11.5, '+1,150%'],
    [0, '0%'],
  ])('%d relative is %s', (relative, text) => expect(formatRelative(relative)).toBe(text));

  it.each([
    [-0.63, -0.59, '−63% to −59%'],
    [-0.641, -0.636, '−64.1% to −63.6%'],
    [-0.6401, -0.6399, '−64%'],
    [0.0131, 0.0131, '+1.3%'],
    [0, 0, '0%'],
  ])('from %d to %d relative is %s', (low, high, text) =>
    expect(formatRelativeBounds({ low, high, level: 0.95 })).toBe(text),
  );
});

describe('counts, times, scores', () => {
  it.each([
    [0, '0 ms'],
    [340, '340 ms'],
    [999.7, '1.00 s'],
    [2104, '2.10 s'],
    [12_340, '12.3 s'],
    [59_960, '1 min 0 s'],
    [185_000, '3 min 5 s'],
    [3_725_000, '1 h 2 min'],
  ])('%d ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  it('counts with the right plural', () => {
    expect(formatPlural(1, 'relapse')).toBe('1 relapse');
    expect(formatPlural(0, 'relapse')).toBe('0 relapses');
    expect(formatPlural(1234, 'fix', 'fixes')).toBe('1,234 fixes');
    expect(formatCount(1234567)).toBe('1,234,567');
  });

  it('writes scores and probabilities', () => {
    expect(formatScore(1)).toBe('1');
    expect(formatScore(1 / 3)).toBe('0.33');
    expect(formatProbability(0.0041)).toBe('0.004');
    expect(formatProbability(0.00004)).toBe('< 0.001');
  });
});
