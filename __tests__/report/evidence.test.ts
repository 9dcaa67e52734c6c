import { describe, expect, it } from '@jest/globals';
import { renderHeadline } from '../../src/report/headline.ts';
import { renderComment } from '../../src/report/markdown.ts';
import type { SuiteReport } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import {
  makeCase,
  makeCounts,
  makeCourse,
  makeMetric,
  makeReport,
  makeSlice,
  makeSuite,
} from '../support/reports.ts';
import { drift } from './evidence-scenarios.ts';

const wide = { color: false, width: 400 };

const flakyCases = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeCase(`flaky-${index + 1}`, {
      confirmed: false,
      passes: { baseline: { passed: 3, trials: 3 }, candidate: { passed: 2, trials: 3 } },
      flip_rate: 1 / 3,
    }),
  );

const withFlaky = (count: number): SuiteReport =>
  makeSuite({
    counts: makeCounts({ cases: 200, pairs: 200, flaky: count }),
    flaky: flakyCases(count),
  });

describe('a replay that stopped', () => {
  it.each(['pass', 'fail', 'inconclusive', 'incomplete'] as const)(
    'is told in the headline of %s',
    (verdict) => {
      const suite = makeSuite({
        verdict,
        counts: makeCounts({ cases: 114, pairs: 114 }),
        replay: makeCourse({ cases_planned: 1000, stopped_early: true, trials_saved: 1772 }),
      });
      const report = makeReport({ verdict, suites: [suite] });
      expect(renderHeadline(report)).toMatch(/; decided after 114 of 1,000 cases$/);
      expect(renderComment(report)).toContain('| `support-reply`, 114 of 1,000 cases |');
      expect(renderTerminal(report, wide)).toContain(
        '\ndecided after 114 of 1,000 cases; 1,772 trials not sent\n',
      );
    },
  );
});

describe('flaky cases', () => {
  it('are counted, folded and never called relapses', () => {
    const report = makeReport({ suites: [withFlaky(2)] });
    expect(renderHeadline(report)).toMatch(/^Pawl: pass\. No relapses, 2 flaky, /);
    const comment = renderComment(report);
    expect(comment).toContain(
      '<details><summary>2 flaky: trials of the same side disagree</summary>\n\n- `flaky-1` · baseline 3/3, candidate 2/3 passed · flip rate 33.3%\n- `flaky-2` ',
    );
    expect(comment).not.toMatch(/\d+ relapse/);
    expect(renderTerminal(report, wide)).toContain(
      '\nflaky: flaky-1 (baseline 3/3, candidate 2/3 passed), flaky-2 (',
    );
  });

  it('have so many lines, and a number for the rest', () => {
    const report = makeReport({ suites: [withFlaky(45)] });
    const comment = renderComment(report);
    expect(comment.match(/^- `flaky-\d+`/gm)).toHaveLength(30);
    expect(comment).toContain('\n- … and 15 more\n');
    expect(renderTerminal(report, wide)).toMatch(/flaky-5 \([^)]*\), 40 more\n/);
  });

  it('are left out with the list of fixes, and that is said', () => {
    const limit = renderComment(makeReport({ suites: [withFlaky(30)] })).length - 1;
    const left = (change: Partial<SuiteReport>) =>
      renderComment(makeReport({ suites: [{ ...withFlaky(30), ...change }] }), { limit });
    expect(left({})).toContain('Left out to fit: the list of flaky cases. ');
    expect(left({})).toContain('\n30 flaky: trials of the same side disagree.\n');
    expect(left({})).not.toContain('flaky-1');
    expect(left({ fixes: [makeCase('fixed')] })).toContain(
      'Left out to fit: the lists of flaky cases and fixes. ',
    );
  });
});

describe('slices', () => {
  it('are explained below the reasons and above the table', () => {
    const comment = renderComment(drift);
    const story = comment.indexOf('🔀 **The overall −33.0 pp of correct hides opposite slices: ');
    expect(story).toBeGreaterThan(comment.indexOf('> correct: regressed'));
    expect(story).toBeLessThan(comment.indexOf('| ❌ **`correct`**'));
    expect(comment).toContain('| `prime` | 50 | 98.0% | 2.0% | −96.0 pp | −99.5 to −57.8 |');
    expect(comment).not.toContain('five digits');
  });

  it('have no table where none moved', () => {
    const slices = [makeSlice({ tag: 'a', verdict: 'not_worse', baseline: 0.5, candidate: 0.5 })];
    const report = makeReport({ suites: [makeSuite({ slices })] });
    expect(renderComment(report)).not.toContain('| slice |');
    expect(renderComment(report)).toContain('1 slice by tag looked at; 0 of 1 comparison moved');
    expect(renderTerminal(report, wide)).not.toContain('slice');
  });

  it('are shown with the level of their intervals, and as many as there is room for', () => {
    const slices = Array.from({ length: 12 }, (_, index) =>
      makeSlice({
        tag: `t${index + 1}`,
        verdict: 'regressed',
        baseline: 0.9,
        candidate: 0.5,
        interval: { low: -0.5, high: -0.3, level: 0.975 },
      }),
    );
    const report = makeReport({ suites: [makeSuite({ slices })] });
    const comment = renderComment(report);
    expect(comment).toContain('| slice | cases | baseline | candidate | Δ | 97.5% |  |');
    expect(comment.match(/^\| `t\d+` \| 50 \|/gm)).toHaveLength(10);
    expect(comment).toContain('… and 2 more in the JSON report.');
    const terminal = renderTerminal(report, wide);
    expect(terminal).toContain(
      'slice t1: correct 90.0% → 50.0% (−40.0 pp, 97.5% −50.0 to −30.0) in 50 cases, regressed\n',
    );
    expect(terminal).toContain('\n7 more slices in the JSON report\n');
  });
});

describe('reasons of one metric with a margin and a floor', () => {
  const floor = 'resolution is 84.5% on the candidate in 200 cases, and the floor is 90.0%';
  const change = 'resolution 91.0% → 84.5% (−6.5 pp, 95% −9.8 to −3.1)';
  const balance = '5 cases passed less often, 2 more often, in 3 trials each';
  const slice = 'slice lang:es: resolution −20.0 pp in 40 cases: regressed (p < 0.001)';
  // `:es:` would be a flag.
  const shownSlice = slice.replace('<', '&lt;').replace('lang:es', 'lang:&#8203;es');
  const reasons = [`${change}: regressed (p < 0.001, ${balance})`, floor, slice];
  const [regression = ''] = reasons;
  const failing = makeSuite({
    name: 'returns',
    verdict: 'fail',
    metrics: [
      makeMetric({
        candidate: 0.845,
        delta: -0.065,
        interval: { low: -0.098, high: -0.031, level: 0.95 },
        verdict: 'regressed',
      }),
    ],
    reasons,
    gates: [
      { name: 'resolution', verdict: 'fail', reason: regression },
      { name: 'resolution', verdict: 'fail', reason: floor },
      { name: 'slices', verdict: 'fail', reason: slice },
    ],
  });

  it('are all told, the figures once', () => {
    const report = makeReport({ verdict: 'fail', reasons, suites: [failing] });
    expect(renderComment(report)).toContain(
      `> - resolution: regressed (p &lt; 0.001, ${balance})\n> - ${floor}\n> - ${shownSlice}\n`,
    );
  });

  it('are told of a suite whose line has the regression', () => {
    const first = makeSuite({ name: 'first', verdict: 'incomplete', reasons: ['no answer'] });
    const report = makeReport({
      verdict: 'incomplete',
      reasons: ['first: no answer'],
      suites: [first, failing],
    });
    const section = renderComment(report).split('#### ❌ `returns`: fail')[1] ?? '';
    expect(section).toContain(`\n\n- ❌ ${floor}\n- ❌ ${shownSlice}\n\n| `);
    expect(section).not.toContain(balance);
  });

  it('are told of a pass, where the table has the margin but not the floor', () => {
    const kept = `${floor.replace('84.5', '91.0')}`;
    const margin = 'resolution 91.0% → 91.0% (0.0 pp, 95% −1.9 to +1.9): at worst −1.3 pp';
    const suite = makeSuite({
      reasons: [margin, kept],
      gates: [
        { name: 'resolution', verdict: 'pass', reason: margin },
        { name: 'resolution', verdict: 'pass', reason: kept },
      ],
    });
    const comment = renderComment(makeReport({ reasons: suite.reasons, suites: [suite] }));
    expect(comment).toContain(`> [!TIP]\n> ${kept}\n\n`);
  });

  it('name the trials of a pin', () => {
    const pins = '1 pinned case relapsed, whatever the average says: case-1 (failed 2 of 3)';
    const suite = { ...failing, gates: [{ name: 'pins', verdict: 'fail' as const, reason: pins }] };
    const report = makeReport({ verdict: 'fail', reasons: [pins], suites: [suite] });
    expect(renderComment(report)).toContain(`> [!CAUTION]\n> ${pins}\n`);
  });
});
