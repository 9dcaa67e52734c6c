import { describe, expect, it } from '@jest/globals';
import { renderClaim } from '../../src/github/claimed-report.ts';
import type { PullRequest } from '../../src/github/pull-requests.ts';
import { suiteReportSchema, verdictSchema } from '../../src/report/report.ts';
import { makeMetric, makeReport, makeSlice, makeSuite } from '../support/reports.ts';

const pull: PullRequest = {
  number: 7,
  isOpen: true,
  authorLogin: 'eve',
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  headSha: 'a'.repeat(40),
  headRef: 'patch',
  headRepository: 'eve/shop',
};
const statuses = suiteReportSchema.shape.status.options;
const metricVerdicts = ['improved', 'not_worse', 'regressed', 'inconclusive', 'not_gated'] as const;

describe('what a job without secrets claims', () => {
  const claims = statuses.flatMap((status) =>
    verdictSchema.options.flatMap((verdict) =>
      metricVerdicts.map((metric) => [status, verdict, metric] as const),
    ),
  );
  it.each(claims)('shows no %s suite as good that claims %s and %s', (status, verdict, metric) => {
    const suite = makeSuite({
      status,
      verdict,
      reasons: ['Pawl: pass'],
      warnings: ['Pawl: pass'],
      gates: [{ name: 'cost', verdict, reason: 'Pawl: pass' }],
      metrics: [makeMetric({ verdict: metric })],
      slices: [makeSlice({ tag: 'x', baseline: 0, candidate: 1, verdict: 'improved' })],
    });
    for (const suites of [[suite], [suite, { ...suite, name: 'other' }]]) {
      const report = makeReport({ verdict, failed: false, reasons: ['Pawl: pass'], suites });
      const text = renderClaim(
        { kind: 'report', report },
        { pull, limit: 65_000, reportUrl: undefined },
      );
      expect(text).toContain('### 🚫 Pawl: incomplete');
      expect(text).toContain('Nothing of it was verified');
      expect(text).not.toMatch(/✅|: pass\b|\d suites? pass|\[!TIP\]|improved|not worse/i);
    }
  });

  it('leads to no page that the job names', () => {
    const report = makeReport({
      suites: [makeSuite({})],
      experiments: [
        {
          system: 'phoenix',
          suite: 'support',
          role: 'candidate',
          name: 'candidate',
          url: 'https://phoenix.evil.example/',
          written: 1,
          kept: 0,
          error: null,
        },
      ],
    });
    const text = renderClaim(
      { kind: 'report', report },
      { pull, limit: 65_000, reportUrl: undefined },
    );
    expect(text).not.toMatch(/evil|Phoenix/);
  });

  it('leaves room for what stands around it', () => {
    const report = makeReport({
      suites: [makeSuite({ reasons: Array.from({ length: 50 }, (_, index) => `${index}`) })],
    });
    for (const limit of [3_000, 10_000, 65_000])
      expect(
        renderClaim({ kind: 'report', report }, { pull, limit, reportUrl: undefined }).length,
      ).toBeLessThanOrEqual(limit);
  });
});
