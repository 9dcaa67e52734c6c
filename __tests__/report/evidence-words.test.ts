import { describe, expect, it } from '@jest/globals';
import {
  describeConfirmation,
  describeCourse,
  describeNoise,
  describeStop,
  describeTrials,
  listMovedSlices,
} from '../../src/report/evidence-words.ts';
import {
  makeCase,
  makeCounts,
  makeCourse,
  makeMetric,
  makeSlice,
  makeSuite,
} from '../support/reports.ts';

const stopped = makeSuite({
  counts: makeCounts({ cases: 114, pairs: 114 }),
  replay: makeCourse({
    sequential: 'checkpoints',
    cases_planned: 1000,
    stopped_early: true,
    looks: 2,
    trials_saved: 1772,
  }),
});

describe('where a replay stopped', () => {
  it('is told with the cases that were planned', () => {
    expect(describeStop(stopped)).toBe('decided after 114 of 1,000 cases');
    expect(describeStop(makeSuite())).toBeUndefined();
    expect(describeStop(makeSuite({ replay: null }))).toBeUndefined();
  });

  it('comes with what that saved, and what was beyond it', () => {
    expect(describeCourse(stopped)).toEqual([
      '1 trial of each case on each side, with a look after every tenth of the cases, 2 in all; intervals hold at each look, p-values are of the last look alone and were held against its stricter level.',
      'Everything was decided after 114 of 1,000 cases: 1,772 trials (88.6%) not sent.',
    ]);
    const replay = makeCourse({
      ...stopped.replay,
      trials: 3,
      trials_saved: 5310,
      cases_beyond: 1,
    });
    expect(describeCourse({ ...stopped, replay })[1]).toBe(
      'Everything was decided after 114 of 1,000 cases: 5,310 trials (88.5%) not sent; 1 case beyond that, in flight or pinned, counts for pins alone.',
    );
  });
});

describe('describeCourse', () => {
  const describeReplay = (change: Parameters<typeof makeCourse>[0]) =>
    describeCourse(makeSuite({ replay: makeCourse(change) }));

  it('says nothing of one trial and one look, nor where nothing was replayed', () => {
    expect(describeReplay({})).toEqual([]);
    expect(describeCourse(makeSuite({ replay: null }))).toEqual([]);
  });

  it.each([
    [{ trials: 3 }, '3 trials of each case on each side, and one look at the end.'],
    [
      { sequential: 'anytime' as const, looks: 37 },
      '1 trial of each case on each side, with a look after every few cases, 37 in all; intervals and p-values hold at each look.',
    ],
    [
      { clustered: true },
      'Cases of one cluster were replayed together, and count as what they share.',
    ],
    [
      { flips_tried_again: 1 },
      '1 case that flipped was tried again on both sides; the trial that raised the suspicion was not counted again.',
    ],
    [
      { earlier_replays: 1 },
      '1 earlier replay of the same two variants: its trials count here too.',
    ],
    [
      { earlier_replays: 2, alpha: 0.0125 },
      '2 earlier replays of the same two variants: their trials count here too, and each further replay is held to half the error: a claim to 1.25% instead of 5%.',
    ],
    [
      { alpha: 0.025 },
      'Each further replay is held to half the error: a claim to 2.5% instead of 5%.',
    ],
  ])('tells of %j', (change, line) => {
    expect(describeReplay(change)).toEqual([line]);
  });

  it('counts slices by tag and by metric', () => {
    const sides = { baseline: 0.5, candidate: 0.4 };
    const slices = [
      makeSlice({ tag: 'a', verdict: 'regressed', ...sides }),
      makeSlice({ tag: 'a', verdict: 'inconclusive', metric: 'tone', ...sides }),
      makeSlice({ tag: 'b', verdict: 'not_worse', ...sides }),
    ];
    expect(describeCourse(makeSuite({ slices }))).toEqual([
      '2 slices by tag looked at; 1 of 3 comparisons moved beyond chance.',
    ]);
  });
});

describe('relapses that were tried again', () => {
  const confirm = (relapses: number, unconfirmed: number, tried: number) =>
    describeConfirmation(
      makeSuite({
        counts: makeCounts({ relapses, unconfirmed_relapses: unconfirmed }),
        replay: makeCourse({ flips_tried_again: tried }),
      }),
    );

  it.each([
    [0, 0, 3, undefined],
    [1, 0, 1, 'It held in more than one trial.'],
    [5, 0, 5, 'Each held in more than one trial.'],
    [46, 28, 20, '18 held in more than one trial; 28 were not tried again.'],
    [2, 1, 1, '1 held in more than one trial; 1 was not tried again.'],
    [4, 4, 0, undefined],
    [4, 4, 20, 'None of them was tried again.'],
    [1, 1, 20, 'It was not tried again.'],
  ])('%d relapses, %d unconfirmed, %d tried again: %s', (relapses, unconfirmed, tried, words) => {
    expect(confirm(relapses, unconfirmed, tried)).toBe(words);
  });

  it('shows the trials of a case, or that there was none, where that means something', () => {
    const passes = { baseline: { passed: 3, trials: 3 }, candidate: { passed: 0, trials: 3 } };
    expect(describeTrials(makeCase('a', { passes, confirmed: true }), false)).toBe(
      'baseline 3/3, candidate 0/3 passed',
    );
    expect(describeTrials(makeCase('a'), true)).toBe('not tried again');
    expect(describeTrials(makeCase('a'), false)).toBeUndefined();
  });
});

describe('noise and slices', () => {
  it('tells when noise was measured, unless it was now', () => {
    const noise = {
      flip_rate: 0.08,
      baseline_trial_variance: 0.04,
      candidate_trial_variance: null,
      case_variance: null,
      cases: 200,
      measured_at: '2026-11-20T08:00:00Z',
    };
    expect(describeNoise(makeMetric({ noise }))).toBe(
      'two trials of the same variant differ in 8.0% of the cases (σ² 0.040), measured on 2026-11-20',
    );
    expect(describeNoise(makeMetric({ noise: { ...noise, measured_at: null } }))).toMatch(/\)$/);
    expect(describeNoise(makeMetric())).toBeUndefined();
  });

  it('puts what got worse before what got better, and leaves out the rest', () => {
    const slices = (
      ['improved', 'inconclusive', 'regressed', 'not_worse', 'regressed'] as const
    ).map((verdict, index) =>
      makeSlice({ tag: `${index}`, verdict, baseline: 0.5, candidate: 0.5 }),
    );
    expect(listMovedSlices(makeSuite({ slices })).map(({ tag }) => tag)).toEqual(['2', '4', '0']);
  });
});
