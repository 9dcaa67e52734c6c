import type { Report, WaiverReport } from '../../src/report/report.ts';
import {
  makeCase,
  makeCounts,
  makeMetric,
  makeOutput,
  makeReport,
  makeSuite,
} from '../support/reports.ts';

const waiverOf = (change: Partial<WaiverReport>): WaiverReport => ({
  case: 'order-status-nl',
  reason: 'INC-2041: orders go to people until the new lookup is live',
  accepted_by: 'Ada Lovelace',
  accepted: '2026-11-02',
  expires: '2026-12-31',
  sha: '4f2a91c07d3b5e6f8a9b0c1d2e3f4a5b6c7d8e9f',
  state: 'used',
  why: 'base has it',
  ...change,
});

const pinReason =
  '1 pinned case relapsed and is waived: order-status-nl (failed 3 of 3); metrics count it all the same';
const metricReason =
  'resolution 91.0% → 90.5% (−0.5 pp, 95% −2.8 to +1.4): not worse by 5 pp or more (95%)';

/** A pinned case relapses, which a maintainer has accepted; other waivers lift nothing. */
export const waived: Report = makeReport({
  reasons: [pinReason, metricReason],
  suites: [
    makeSuite({
      reasons: [pinReason, metricReason],
      counts: makeCounts({ cases: 200, pairs: 200, both_pass: 181, relapses: 1, both_fail: 18 }),
      metrics: [
        makeMetric({
          candidate: 0.905,
          delta: -0.005,
          interval: { low: -0.0278, high: 0.0139, level: 0.95 },
          relapses: 1,
          worst_delta: -0.0236,
        }),
      ],
      gates: [
        { name: 'pins', verdict: 'pass', reason: pinReason },
        { name: 'resolution', verdict: 'pass', reason: metricReason },
      ],
      relapses: [
        makeCase('order-status-nl', {
          pinned: true,
          severity: 'high',
          input: 'Waar is mijn bestelling?',
          expected: 'looks the order up',
          confirmed: true,
          passes: {
            baseline: { passed: 3, trials: 3 },
            candidate: { passed: 0, trials: 3 },
          },
          baseline: makeOutput('Uw bestelling komt morgen aan.'),
          candidate: makeOutput('Een medewerker neemt contact met u op.'),
        }),
      ],
      pinned_broken: ['order-status-nl'],
      waivers: [
        waiverOf({}),
        waiverOf({
          case: 'refund-1',
          state: 'expired',
          expires: '2026-11-01',
          why: 'it held until 2026-11-01',
        }),
        waiverOf({
          case: 'returns-es-01',
          state: 'not_in_force',
          why: 'it was accepted for another candidate',
        }),
        waiverOf({
          case: 'returns-es-02',
          state: 'unused',
          why: 'the case did not relapse; it can be removed',
        }),
      ],
    }),
  ],
});
