import { describe, expect, it } from '@jest/globals';
import { formatDurationSides, formatMoneySides } from '../../src/wording/format-sides.ts';

const asPair = ({ baseline, candidate }: { baseline: string; candidate: string }) =>
  `${baseline} | ${candidate}`;

describe('the same figure on both sides', () => {
  it.each([
    [0.00156, 0.000562, '$0.00156 | $0.00056'],
    [0.0016, 0.0041, '$0.00160 | $0.00410'],
    [0.041, 0.0000521, '$0.041000 | $0.000052'],
    [0.16, 1.234, '$0.16 | $1.23'],
    [12.4, 3.111, '$12.40 | $3.11'],
    [12.4, 0.0016, '$12.4000 | $0.0016'],
    [0, 0.0041, '$0 | $0.00410'],
    [0, 0, '$0 | $0'],
    [null, 0.0041, 'unknown | $0.00410'],
    [null, null, 'unknown | unknown'],
  ])('%d and %d dollars are %s', (baseline, candidate, text) =>
    expect(asPair(formatMoneySides({ baseline, candidate }))).toBe(text),
  );

  it.each([
    [1090, 537, '1.09 s | 0.54 s'],
    [537, 340, '537 ms | 340 ms'],
    [340, 12_340, '0.3 s | 12.3 s'],
    [4, 12_340, '<0.1 s | 12.3 s'],
    [0, 1200, '0.00 s | 1.20 s'],
    [125_400, 34_000, '125 s | 34 s'],
    [null, 1090, '– | 1.09 s'],
    [null, null, '– | –'],
  ])('%d and %d ms are %s', (baseline, candidate, text) =>
    expect(asPair(formatDurationSides({ baseline, candidate }))).toBe(text),
  );
});
