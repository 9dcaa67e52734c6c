import { describe, expect, it } from '@jest/globals';
import { renderHeadline } from '../../src/report/headline.ts';
import type { SuiteReport } from '../../src/report/report.ts';
import { makeCase, makeIdleSuite, makeMetric, makeReport, makeSuite } from '../support/reports.ts';
import * as scenarios from './scenarios.ts';

const regressed = makeMetric({
  candidate: 0.845,
  delta: -0.065,
  interval: { low: -0.098, high: -0.031, level: 0.95 },
  verdict: 'regressed',
});

function failing(change: Partial<SuiteReport> = {}): SuiteReport {
  return makeSuite({
    verdict: 'fail',
    counts: { ...makeSuite().counts, relapses: 3, fixes: 5 },
    metrics: [makeMetric({ name: 'valid_json' }), regressed],
    relapses: [makeCase('a'), makeCase('b'), makeCase('c')],
    fixes: [],
    ...change,
  });
}

describe('renderHeadline', () => {
  it('says the decision and what it rests on', () => {
    expect(renderHeadline(makeReport({ verdict: 'fail', suites: [failing()] }))).toBe(
      'Pawl: fail. 3 relapses, 5 fixes, resolution 91.0% → 84.5% (−6.5 pp, 95% −9.8 to −3.1), cost −61% (≈ −$1,240 a month)',
    );
  });

  it('counts pinned relapses', () => {
    const suite = failing({ relapses: [makeCase('a', { pinned: true }), makeCase('b')] });
    expect(renderHeadline(makeReport({ verdict: 'fail', suites: [suite] }))).toContain(
      '3 relapses (1 pinned), 5 fixes',
    );
  });

  it('names the worst suite and how the others stand', () => {
    const suites = [
      makeIdleSuite('triage', 'unchanged'),
      makeSuite({ name: 'greeting' }),
      failing(),
    ];
    const headline = renderHeadline(makeReport({ verdict: 'fail', suites }));
    expect(headline).toMatch(/^Pawl: fail\. support-reply: 3 relapses, /);
    expect(headline).toMatch(/\. 2 other suites: 1 pass, 1 unchanged$/);
  });

  it('names the other suites that fail, up to three, and sums up the relapses', () => {
    const others = ['b', 'c', 'd', 'e'].map((name) =>
      failing({ name, relapses: [makeCase('x', { pinned: true })] }),
    );
    const suites = [failing({ name: 'a' }), makeSuite({ name: 'ok' }), ...others];
    const undecided = makeSuite({ name: 'u', verdict: 'inconclusive' });
    const headline = (shown: readonly SuiteReport[], verdict: SuiteReport['verdict'] = 'fail') =>
      renderHeadline(makeReport({ verdict, suites: [...shown] }));
    expect(headline(suites.slice(0, 4))).toMatch(
      /^Pawl: fail\. 9 relapses \(2 pinned\) in 3 suites\. a: 3 relapses, .* 3 other suites: 2 fail \(b, c\), 1 pass$/,
    );
    expect(headline([...suites, undecided])).toMatch(
      / 6 other suites: 4 fail \(b, c, d and 1 more\), 1 inconclusive, 1 pass$/,
    );
    const missing = ['m', 'n', 'o'].map((name) => makeSuite({ name, verdict: 'incomplete' }));
    expect(headline([...suites, ...missing], 'incomplete')).toMatch(
      /^Pawl: incomplete\. 15 relapses \(4 pinned\) in 5 suites\. m: .* 8 other suites: 2 incomplete \(n, o\), 5 fail \(a and 4 more\), 1 pass$/,
    );
    expect(headline([failing({ name: 'a' }), makeSuite()])).not.toContain(' in 1 suite');
  });

  it('prefers a regressed primary metric to others', () => {
    const other = makeMetric({ name: 'tone', primary: false, verdict: 'incomplete' });
    const suite = failing({ metrics: [other, regressed] });
    expect(renderHeadline(makeReport({ verdict: 'fail', suites: [suite] }))).toContain(
      'resolution',
    );
  });

  it('guesses no cost', () => {
    const cost = { ...makeSuite().cost, ratio: null, monthly_delta_usd: null };
    const unknown = makeSuite({ cost: { ...cost, unknown: ['no price'] } });
    const free = makeSuite({ cost });
    expect(renderHeadline(makeReport({ suites: [unknown] }))).toMatch(/, cost unknown$/);
    expect(renderHeadline(makeReport({ suites: [free] }))).not.toContain('cost');
  });

  it('says that nothing changed', () => {
    expect(renderHeadline(scenarios.unchanged)).toBe(
      "Pawl: pass. No suite's prompt, model or parameters changed; nothing was replayed.",
    );
  });

  it('begins with what is missing when incomplete', () => {
    expect(renderHeadline(scenarios.incomplete)).toMatch(
      /^Pawl: incomplete\. 9 errored and 3 unscored of 200 cases; so far 188 pairs, 1 relapse, /,
    );
    const stopped = makeSuite({
      verdict: 'incomplete',
      reasons: ['the budget of $5.00 is spent.'],
    });
    expect(renderHeadline(makeReport({ verdict: 'incomplete', suites: [stopped] }))).toMatch(
      /^Pawl: incomplete\. the budget of \$5\.00 is spent, no relapses/,
    );
  });

  it('says what is missing to decide', () => {
    expect(renderHeadline(scenarios.inconclusive)).toBe(
      'Pawl: inconclusive. resolution 90.0% → 88.3% (−1.7 pp), at worst −8.2 pp (margin 5) in 60 cases; 2 relapses, 1 fix, cost unknown',
    );
    const gate = {
      name: 'latency_p95',
      verdict: 'inconclusive' as const,
      reason: 'latency p95 +31%',
    };
    const suite = makeSuite({ verdict: 'inconclusive', gates: [gate] });
    expect(renderHeadline(makeReport({ verdict: 'inconclusive', suites: [suite] }))).toMatch(
      /^Pawl: inconclusive\. latency p95 \+31%; no relapses/,
    );
  });

  it('says that a new suite guards from the next change on', () => {
    expect(renderHeadline(scenarios.newSuite)).toBe(
      'Pawl: inconclusive. Suite triage is new: nothing to compare with yet; it guards from the next change on',
    );
    expect(renderHeadline(scenarios.newBesideOthers)).toBe(
      'Pawl: inconclusive. Suite triage is new: nothing to compare with yet; it guards from the next change on. 2 other suites: 1 pass, 1 unchanged',
    );
    const added = (names: readonly string[]) =>
      makeReport({
        verdict: 'inconclusive',
        suites: names.map((name) => makeIdleSuite(name, 'new', { verdict: 'inconclusive' })),
      });
    expect(renderHeadline(added(['a', 'b', 'c']))).toContain('. Suites a, b and c are new: ');
    expect(renderHeadline(added(['a', 'b', 'c', 'd']))).toContain('. 4 suites are new: ');
  });

  it('counts a new suite as new where another suite decides', () => {
    const suites = [failing(), makeIdleSuite('triage', 'new', { verdict: 'inconclusive' })];
    expect(renderHeadline(makeReport({ verdict: 'fail', suites }))).toMatch(
      /\. 1 other suite: 1 new$/,
    );
  });

  it('gives the one cause where every case errored', () => {
    expect(renderHeadline(scenarios.outage)).toBe(
      'Pawl: incomplete. None of 30 cases could be replayed on both sides (baseline and candidate: openai: the connection failed)',
    );
    const [suite = makeSuite()] = scenarios.outage.suites;
    const [error = { case: 'a', role: 'baseline' as const, message: 'm', cases: 1 }] = suite.errors;
    const errors = [
      { ...error, role: 'candidate' as const, message: 'no such model', cases: 29 },
      { ...error, cases: 1 },
    ];
    expect(
      renderHeadline(makeReport({ verdict: 'incomplete', suites: [{ ...suite, errors }] })),
    ).toMatch(/\(candidate: no such model, and 1 other error\)$/);
  });

  it('gives the reason when a suite that was not replayed decides', () => {
    const suites = [
      makeSuite(),
      makeIdleSuite('billing', 'removed', { verdict: 'fail', reasons: ['billing is gone'] }),
    ];
    expect(
      renderHeadline(makeReport({ verdict: 'fail', reasons: ['billing is gone'], suites })),
    ).toBe('Pawl: fail. billing is gone');
    expect(renderHeadline(makeReport({ verdict: 'incomplete', suites: [] }))).toBe(
      'Pawl: incomplete. No suites.',
    );
  });

  it('is one line whatever a suite is called', () => {
    const suites = [failing({ name: 'a\r\n\u202E::set-output\u0000' }), makeSuite()];
    expect(renderHeadline(makeReport({ verdict: 'fail', suites }))).toMatch(
      /^Pawl: fail\. a ::set-output: 3 relapses/,
    );
  });
});
