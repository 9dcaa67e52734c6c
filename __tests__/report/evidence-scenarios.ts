import type { CaseReport, Report } from '../../src/report/report.ts';
import {
  makeCase,
  makeCounts,
  makeCourse,
  makeMetric,
  makeOutput,
  makeReport,
  makeSlice,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';

/** Reports of replays that stopped, were repeated or measured noise; metrics and slices are as Pawl computes them. */

const driftReason =
  'correct 84.0% → 51.0% (−33.0 pp, 95% −55.3 to −5.7): regressed (p < 0.001, 48 relapses against 15 fixes)';

/** `makeCase`, with what its trials came to on the baseline and on the candidate, of so many on each side. */
function makeTried(
  id: string,
  [baseline, candidate, trials]: readonly [number, number, number],
  change: Partial<CaseReport>,
): CaseReport {
  const passes = {
    baseline: { passed: baseline, trials },
    candidate: { passed: candidate, trials },
  };
  return makeCase(id, { passes, ...change });
}

const primes: readonly CaseReport[] = ['17077', '18367', '19997'].map((id) =>
  makeTried(id, id === '19997' ? [1, 0, 1] : [3, 0, 3], {
    input: `Is ${id} a prime number?`,
    expected: 'yes',
    confirmed: id === '19997' ? null : true,
    flip_rate: id === '19997' ? null : 0,
    metrics: [{ name: 'correct', baseline: 1, candidate: 0, reason: 'found no, not yes' }],
    baseline: makeOutput('It has no divisor up to its square root. [Yes]'),
    candidate: makeOutput('[No]'),
  }),
);

/** GPT-4 on primes, March against June 2023, as a replay sees it that may stop: decided after a tenth. */
export const drift: Report = makeReport({
  verdict: 'fail',
  failed: true,
  reasons: [driftReason],
  calls: { ...makeReport().calls, planned: 2000, made: 364, retried: 0, from_recordings: 0 },
  suites: [
    makeSuite({
      name: 'prime',
      verdict: 'fail',
      reasons: [driftReason],
      counts: makeCounts({
        cases: 100,
        pairs: 100,
        both_pass: 36,
        relapses: 46,
        unconfirmed_relapses: 28,
        fixes: 15,
        flaky: 2,
        both_fail: 1,
      }),
      replay: makeCourse({
        sequential: 'checkpoints',
        cases_planned: 1000,
        stopped_early: true,
        cases_beyond: 42,
        trials_saved: 1716,
        flips_tried_again: 20,
      }),
      metrics: [
        makeMetric({
          name: 'correct',
          baseline: 0.84,
          candidate: 0.51,
          delta: -0.33,
          interval: { low: -0.5528, high: -0.0565, level: 0.95 },
          p_value: 0.0000244,
          worst_delta: -0.5423,
          pairs: 100,
          relapses: 48,
          fixes: 15,
          verdict: 'regressed',
          noise: {
            flip_rate: 0.04,
            baseline_trial_variance: 0.02,
            candidate_trial_variance: null,
            case_variance: 0,
            cases: 1000,
            measured_at: '2026-11-20T08:00:00Z',
          },
        }),
      ],
      slices: [
        makeSlice({
          tag: 'composite',
          baseline: 0.7,
          candidate: 1,
          interval: { low: 0.0464, high: 0.5451, level: 0.95 },
          q_value: 0.0000458,
          verdict: 'improved',
        }),
        makeSlice({
          tag: 'prime',
          baseline: 0.98,
          candidate: 0.02,
          interval: { low: -0.9949, high: -0.5777, level: 0.95 },
          q_value: 1.07e-14,
          verdict: 'regressed',
        }),
        makeSlice({
          tag: 'five digits',
          pairs: 40,
          baseline: 0.825,
          candidate: 0.525,
          interval: { low: -0.6272, high: 0.1321, level: 0.95 },
          q_value: 0.0146,
          verdict: 'inconclusive',
        }),
      ],
      slice_stories: [
        'the overall −33.0 pp of correct hides opposite slices: −96.0 pp on prime (50 cases), +30.0 pp on composite (50 cases)',
      ],
      gates: [{ name: 'correct', verdict: 'fail', reason: driftReason }],
      relapses: [...primes],
      flaky: [makeTried('10007', [2, 0, 3], { confirmed: false, flip_rate: 1 / 3 })],
    }),
  ],
});

const repeatedReason =
  'resolution 93.9% → 86.7% (−7.2 pp, 97.5% −24.9 to +8.2): regressed (p < 0.001, 4 cases passed less often, 1 more often, in 6 trials each)';

/** Thirty cases, three trials of each, replayed before: six trials a side, relapses confirmed and flaky ones beside. */
export const trials: Report = makeReport({
  verdict: 'fail',
  failed: true,
  reasons: [repeatedReason],
  calls: {
    ...makeReport().calls,
    planned: 180,
    made: 180,
    retried: 0,
    from_recordings: 0,
    from_earlier_replays: 180,
  },
  suites: [
    makeSuite({
      verdict: 'fail',
      reasons: [repeatedReason],
      counts: makeCounts({
        cases: 30,
        pairs: 30,
        both_pass: 24,
        relapses: 2,
        unconfirmed_relapses: 0,
        flaky: 3,
        both_fail: 1,
      }),
      replay: makeCourse({ trials: 6, cases_planned: 30, earlier_replays: 1, alpha: 0.025 }),
      metrics: [
        makeMetric({
          baseline: 0.9389,
          candidate: 0.8667,
          delta: -0.0722,
          interval: { low: -0.2492, high: 0.0816, level: 0.975 },
          p_value: 0.000839,
          probability_worse: null,
          worst_delta: -0.2206,
          method: "exact CMH mid-p, Tango's interval on trial shares",
          pairs: 30,
          trials: 6,
          relapses: 4,
          fixes: 1,
          verdict: 'regressed',
          noise: {
            flip_rate: 0.0467,
            baseline_trial_variance: 0.0233,
            candidate_trial_variance: 0.0311,
            case_variance: 0.0497,
            cases: 30,
            measured_at: null,
          },
        }),
      ],
      gates: [{ name: 'resolution', verdict: 'fail', reason: repeatedReason }],
      relapses: [
        makeTried('gift-card-03', [6, 0, 6], { confirmed: true, flip_rate: 0 }),
        makeTried('gift-card-11', [6, 1, 6], { confirmed: true, flip_rate: 1 / 6 }),
      ].map((relapse) => ({ ...relapse, expected: 'the balance is 20 €' })),
      flaky: [
        makeTried('tone-01', [5, 3, 6], { confirmed: false, flip_rate: 7 / 15 }),
        makeTried('tone-02', [4, 3, 6], { confirmed: false, flip_rate: 17 / 30 }),
        makeTried('tone-03', [4, 5, 6], { confirmed: false, flip_rate: 13 / 30 }),
      ],
    }),
  ],
});

const noiseReason =
  'resolution: two trials of the same variant differ in 8.0% of the cases (σ² 0.040)';

/** The baseline against itself. */
export const baselineOnly: Report = makeReport({
  reasons: [noiseReason],
  suites: [
    makeSuite({
      status: 'baseline_only',
      reasons: [noiseReason],
      candidate: makeVariant('openai/gpt-4.1-2025-04-14'),
      replay: makeCourse({ trials: 2 }),
      metrics: [
        makeMetric({
          trials: 2,
          margin: null,
          worst_delta: null,
          verdict: 'not_gated',
          noise: {
            flip_rate: 0.08,
            baseline_trial_variance: 0.04,
            candidate_trial_variance: 0.04,
            case_variance: 0,
            cases: 200,
            measured_at: null,
          },
        }),
      ],
    }),
  ],
});
