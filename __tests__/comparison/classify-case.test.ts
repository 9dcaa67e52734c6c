import { describe, expect, it } from '@jest/globals';
import type { PairOutcome } from '../../src/comparison/case-outcome.ts';
import { classifyCase, computeFlipRate } from '../../src/comparison/classify-case.ts';

const words = { P: 'pass', F: 'fail', U: 'unscored', E: 'errored' } as const;
type Letter = keyof typeof words;

function outcomesOf(trials: string): PairOutcome[] {
  return trials.split(' ').map((pair) => {
    const [before, after] = [...pair].map((letter) => words[parseLetter(letter)]);
    if (before === undefined || after === undefined) throw new Error(`no outcome: ${pair}`);
    return { baseline: before, candidate: after };
  });
}

function parseLetter(letter: string): Letter {
  if (letter === 'P' || letter === 'F' || letter === 'U' || letter === 'E') return letter;
  throw new Error(`no outcome: ${letter}`);
}

describe('classifyCase', () => {
  it.each([
    // One trial: a flip that nothing bears out.
    { trials: 'PP', planned: 1, verdict: { kind: 'pass' } },
    { trials: 'FF', planned: 1, verdict: { kind: 'fail' } },
    { trials: 'PF', planned: 1, verdict: { kind: 'relapse', confirmed: false, flip: 0 } },
    { trials: 'FP', planned: 1, verdict: { kind: 'fix', confirmed: false, flip: 0 } },
    // Two fresh trials after it; the first is not counted again.
    { trials: 'PF PF PF', planned: 1, verdict: { kind: 'relapse', confirmed: true, flip: 0 } },
    { trials: 'PF PF PP', planned: 1, verdict: { kind: 'flaky', flip: 0 } },
    { trials: 'PF PF FF', planned: 1, verdict: { kind: 'flaky', flip: 0 } },
    { trials: 'PF PP PP', planned: 1, verdict: { kind: 'flaky', flip: 0 } },
    // Fresh trials that could not be had leave it open.
    { trials: 'PF EE EE', planned: 1, verdict: { kind: 'relapse', confirmed: false, flip: 0 } },
    // Five planned trials: the suspicion is the first flip, and of the others three of four have to agree.
    {
      trials: 'PP PF PF PF PF',
      planned: 5,
      verdict: { kind: 'relapse', confirmed: true, flip: 1 },
    },
    { trials: 'PP PP PF PF PF', planned: 5, verdict: { kind: 'flaky', flip: 2 } },
    { trials: 'FP FP FP FF FP', planned: 5, verdict: { kind: 'fix', confirmed: true, flip: 0 } },
    { trials: 'PP FF PP', planned: 3, verdict: { kind: 'flaky', flip: 1 } },
    // Missing evidence among the planned trials.
    { trials: 'PF PE PF', planned: 3, verdict: { kind: 'errored' } },
    { trials: 'PP UU PP', planned: 3, verdict: { kind: 'unscored' } },
    { trials: 'PF UU PF', planned: 3, verdict: { kind: 'relapse', confirmed: true, flip: 0 } },
  ])('$trials', ({ trials, planned, verdict }) => {
    expect(classifyCase(outcomesOf(trials), planned).verdict).toEqual(verdict);
  });

  it('counts passes of all scored trials, the fresh ones too', () => {
    const { baseline, candidate } = classifyCase(outcomesOf('PF PP UU FF'), 1);
    expect(baseline).toEqual({ passed: 2, trials: 3 });
    expect(candidate).toEqual({ passed: 1, trials: 3 });
  });
});

describe('computeFlipRate', () => {
  it('is the share of pairs of trials that differ', () => {
    const side = (passed: number, trials: number) => ({ passed, trials });
    expect(computeFlipRate({ baseline: side(3, 3), candidate: side(1, 3) })).toBeCloseTo(1 / 3, 12);
    expect(computeFlipRate({ baseline: side(1, 2), candidate: side(1, 2) })).toBe(1);
    expect(computeFlipRate({ baseline: side(1, 1), candidate: side(0, 1) })).toBeUndefined();
  });
});
