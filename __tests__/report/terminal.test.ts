import { describe, expect, it } from '@jest/globals';
import { renderTerminal } from '../../src/report/terminal.ts';
import { measureWidth, wrap } from '../../src/report/terminal-text.ts';
import { makeCase, makeMetric, makeOutput, makeReport, makeSuite } from '../support/reports.ts';
import * as scenarios from './scenarios.ts';

describe('renderTerminal', () => {
  it('colours only when asked to', () => {
    expect(renderTerminal(scenarios.fail, { color: false, width: 100 })).not.toContain('\u001B');
    const colored = renderTerminal(scenarios.fail, { color: true, width: 100 });
    expect(colored).toContain('\u001B[31m✗ Pawl: fail.');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what it takes out
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(
      renderTerminal(scenarios.fail, { color: false, width: 100 }),
    );
  });

  it('keeps sentences within the width', () => {
    const lines = renderTerminal(scenarios.fail, { color: false, width: 100 }).split('\n');
    expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(100);
  });

  it('leaves the interval out where the terminal is narrow', () => {
    expect(renderTerminal(scenarios.fail, { color: false, width: 100 })).toContain(
      '−11.5 to −2.2  ✗',
    );
    expect(renderTerminal(scenarios.fail, { color: false, width: 70 })).toContain('−6.5 pp  ✗');
  });

  it('shows what both sides said, without their control characters', () => {
    const relapse = makeCase('a\u001B[2J', {
      baseline: makeOutput('fine\r\n\u001B]0;title\u0007then'),
      candidate: makeOutput('', { stop: 'refused' }),
    });
    const report = makeReport({ suites: [makeSuite({ relapses: [relapse] })] });
    const text = renderTerminal(report, { color: false, width: 100 });
    expect(text).toContain(
      '  relapse a\n    baseline:  fine then\n    candidate: no text (refused)\n    candidate fails resolution\n',
    );
  });

  it('says what a relapse stands for, where that is more than itself', () => {
    const show = (weight: number | null) =>
      renderTerminal(
        makeReport({
          suites: [makeSuite({ relapses: [makeCase('a', { severity: 'high', weight })] })],
        }),
        { color: false, width: 100 },
      );
    expect(show(1_200)).toContain('  relapse a, high, stands for 1,200 failures in production\n');
    expect(show(2.5)).toContain('  relapse a, high, stands for 2.5 failures in production\n');
    expect(show(1)).toContain('  relapse a, high\n');
  });

  it('shows what was asked, the incident behind a pin, and that it is the candidate that fails', () => {
    const relapse = makeCase('a', {
      pinned: true,
      note: 'INC-7, 212 customers',
      input: 'May I\n  return it?',
      expected: '30 days',
      metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason: 'lacks "30 days"' }],
    });
    const show = (change: Partial<typeof relapse>) =>
      renderTerminal(
        makeReport({ suites: [makeSuite({ relapses: [{ ...relapse, ...change }] })] }),
        {
          color: false,
          width: 80,
        },
      );
    expect(show({})).toContain(
      `  relapse a (pinned)
    note:      INC-7, 212 customers
    input:     May I / return it?
    expected:  30 days
    baseline:  An answer that is right.
    candidate: An answer that is wrong.
    candidate fails resolution: lacks "30 days"
`,
    );
    expect(show({ pinned: false })).not.toContain('note:');
    const long = show({ input: `Question? ${'Word '.repeat(500)}` }).split('\n');
    const start = long.findIndex((line) => line.startsWith('    input: '));
    expect(long.slice(start).findIndex((line) => line.startsWith('    expected: '))).toBe(3);
  });

  it('marks primary metrics', () => {
    const text = renderTerminal(scenarios.fail, { color: false, width: 100 });
    expect(text.match(/^\* \w+/gm)).toEqual(['* resolution', '* valid_json']);
    expect(text).toContain('14 fail on both; * decides whether a case passes\n');
  });

  it.each([
    [{}, '\n252 calls, spent $0.71 of at most $5.00\n'],
    [{ budget: { spent_usd: 0.71, max_usd: null, max_calls: 9 } }, '\n252 calls, spent $0.71\n'],
    [{ budget: { spent_usd: null, max_usd: null, max_calls: 9 } }, '\n252 calls, spent unknown\n'],
    [
      { budget: { spent_usd: null, max_usd: 5, max_calls: null } },
      '\n252 calls, spent unknown, at most $5.00\n',
    ],
  ])('says what was called and spent: %j', (change, line) => {
    const show = (more: object) =>
      renderTerminal(makeReport({ ...change, ...more }), { color: false, width: 100 });
    expect(show({})).toContain(line);
    const calls = { ...makeReport().calls, made: 0 };
    expect(show({ calls })).not.toContain('spent');
  });

  it('says how many relapses and fixes are only in the trial log', () => {
    const suite = makeSuite({
      counts: { ...makeSuite().counts, relapses: 3_001, fixes: 2 },
      relapses: [makeCase('a')],
      fixes: [makeCase('b')],
    });
    const text = renderTerminal(makeReport({ suites: [suite] }), { color: false, width: 100 });
    expect(text).toContain('\n  relapses: 3,000 more are in the trial log\n');
    expect(text).toContain('\nfixed: b; 1 more is in the trial log\n');
  });

  it('tells pinned cases that fail on both sides once', () => {
    const suite = makeSuite({
      warnings: ['1 pinned case failed on both sides, so a relapse there cannot show: p-1'],
      pinned_failing: ['p-1'],
    });
    const text = renderTerminal(makeReport({ suites: [suite] }), { color: false, width: 100 });
    expect(text.split('p-1')).toHaveLength(2);
  });

  it('gives suites one form of heading, and reasons that stand nowhere else', () => {
    const text = renderTerminal(scenarios.manySuites, { color: false, width: 400 });
    expect(text.match(/^[✗?✓!] (?!Pawl).*?[.\n]/gm)).toEqual([
      '✗ support-reply: fail\n',
      '? gift_cards: inconclusive.',
      '✓ greeting: pass.',
    ]);
    expect(text.split('whatever the average says')).toHaveLength(2);
    expect(text.split('decide neither way')).toHaveLength(2);
  });

  it('wraps a state within its column', () => {
    const metrics = [
      makeMetric({ verdict: 'inconclusive', worst_delta: -0.093, pairs: 52, unscored: 2 }),
    ];
    const report = makeReport({ suites: [makeSuite({ metrics })] });
    const text = renderTerminal(report, { color: false, width: 80 });
    expect(text).toMatch(
      /\? undecided: at worst −9\.3 pp\n {50,}\(margin 5\), 2 unscored, 52 of\n/,
    );
    expect(Math.max(...text.split('\n').map(measureWidth))).toBeLessThanOrEqual(80);
  });

  it('tells one cause once where every case errored', () => {
    const text = renderTerminal(scenarios.outage, { color: false, width: 100 });
    expect(text.split('the connection failed')).toHaveLength(2);
    expect(text).not.toContain('could not be compared');
    expect(text).not.toContain('baseline  candidate');
  });

  it('says whether an inconclusive check passes', () => {
    const show = (failed: boolean) =>
      renderTerminal({ ...scenarios.inconclusive, failed }, { color: false, width: 100 });
    expect(show(false)).toContain('\nThe check passes: on_inconclusive is pass.\n');
    expect(show(true)).toContain('\nThe check fails: on_inconclusive is fail.\n');
    expect(renderTerminal(scenarios.pass, { color: false, width: 100 })).not.toContain('The check');
  });

  it('names the relapses that it does not show', () => {
    const relapses = Array.from({ length: 30 }, (_, index) => makeCase(`case-${index + 1}`));
    const report = makeReport({ suites: [makeSuite({ relapses })] });
    const text = renderTerminal(report, { color: false, width: 100 });
    expect(text.match(/^ {2}relapse /gm)).toHaveLength(5);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '25 more relapses: case-6, case-7, case-8, case-9, case-10, case-11, case-12, case-13, case-14, case-15, case-16, case-17, case-18, case-19, case-20, case-21, case-22, case-23, case-24, case-25, and 5 in the JSON report',
    );
  });
});

describe('text in columns', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect(measureWidth('日本')).toBe(4);
    expect(measureWidth('😀')).toBe(2);
    expect(measureWidth('e\u0301')).toBe(1);
  });

  it('wraps at spaces and indents what follows', () => {
    expect(wrap('  one two three', 9, '    ')).toBe('  one two\n    three');
    expect(wrap('a-word-longer-than-the-line b', 5, ' ')).toBe('a-word-longer-than-the-line\n b');
  });
});
