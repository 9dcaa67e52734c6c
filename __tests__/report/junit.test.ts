import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import type { CaseStanding } from '../../src/comparison/compare-suite.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report, Verdict } from '../../src/report/report.ts';
import { makeCase, makeCounts, makeOutput, makeReport, makeSuite } from '../support/reports.ts';
import * as evidence from './evidence-scenarios.ts';
import { hostileTexts } from './hostile-texts.ts';
import * as scenarios from './scenarios.ts';

const schema = readFileSync('fixtures/junit/junit.xsd', 'utf8');

/** What libxml2 has against it. */
async function findFaults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], schema });
  return errors.map(({ message }) => message);
}

const attributesOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag} ([^>]*)>`, 'g'))].map(([, written = '']) =>
    Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
  );

const standingsOf = (suite: string, standings: readonly CaseStanding[]) =>
  new Map([[suite, standings]]);

it.each(Object.entries({ ...scenarios, ...evidence }).filter(([, value]) => 'verdict' in value))(
  'is valid: %s',
  async (_, report) => {
    expect(await findFaults(renderJunit(report as Report, new Map()))).toEqual([]);
  },
);

describe('a suite', () => {
  const relapse = makeCase('refund-late', {
    pinned: true,
    place: { file: 'data/shop.jsonl', line: 7 },
    metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason: 'promises a refund' }],
    candidate: makeOutput(`<b>No</b> ${'x'.repeat(3_000)}`, { stop: 'truncated' }),
  });
  const flaky = makeCase('scatters', {
    passes: { baseline: { passed: 2, trials: 3 }, candidate: { passed: 1, trials: 3 } },
  });
  const suite = makeSuite({
    verdict: 'fail',
    reasons: ['a pinned case relapsed'],
    counts: makeCounts({ cases: 7, pairs: 5, relapses: 1 }),
    relapses: [relapse],
    flaky: [flaky],
    gates: [
      { name: 'cost', verdict: 'pass', reason: 'cost −61%' },
      { name: 'latency_p95', verdict: 'inconclusive', reason: 'could not be decided' },
    ],
  });
  const report = makeReport({ verdict: 'fail', failed: true, suites: [suite] });
  const standings: readonly CaseStanding[] = [
    { id: 'fine', kind: 'pass' },
    { id: 'refund-late', kind: 'relapse' },
    { id: 'mended', kind: 'fix' },
    { id: 'scatters', kind: 'flaky' },
    { id: 'never', kind: 'fail' },
    { id: 'odd', kind: 'unscored' },
    { id: 'lost', kind: 'errored' },
  ];
  const xml = renderJunit(report, standingsOf('support-reply', standings));

  it('counts what it lists', async () => {
    expect(await findFaults(xml)).toEqual([]);
    const [counts] = attributesOf(xml, 'testsuite');
    expect(counts).toMatchObject({ tests: '10', failures: '2', errors: '1', skipped: '3' });
    expect(attributesOf(xml, 'testsuites')).toMatchObject([
      { tests: '10', failures: '2', errors: '1', time: '185.000' },
    ]);
    expect(xml.match(/<testcase /g)).toHaveLength(10);
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<error /g)).toHaveLength(1);
    expect(xml.match(/<skipped /g)).toHaveLength(3);
  });

  it('names every case, gate and the verdict, under the suite', () => {
    const tests = attributesOf(xml, 'testcase').map(({ name }) => name);
    expect(tests).toEqual([
      'verdict',
      'gate: cost',
      'gate: latency_p95',
      ...standings.map(({ id }) => id),
    ]);
    expect(new Set(attributesOf(xml, 'testcase').map(({ classname }) => classname))).toEqual(
      new Set(['support-reply']),
    );
  });

  it('shows of a relapse where, why and both outputs, shortened', () => {
    const [, failure = ''] = /name="refund-late".*?<failure (.*?)<\/failure>/s.exec(xml) ?? [];
    expect(failure).toContain('type="pinned relapse"');
    expect(failure).toContain('(resolution 1 → 0)');
    expect(failure).toContain('data/shop.jsonl:7');
    expect(failure).toContain('resolution: promises a refund');
    expect(failure).toContain('baseline, complete:\nAn answer that is right.');
    expect(failure).toMatch(
      /candidate, truncated:\n&lt;b&gt;No&lt;\/b&gt; x+\n… 2,410 characters left out …\nx+/,
    );
  });

  it('tells the verdict, models, metrics and cost as properties', () => {
    const properties = attributesOf(xml, 'property').map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(properties)).toMatchObject({
      verdict: 'fail',
      'candidate.model': 'openai/gpt-5.4-mini-2026-03-17',
      'counts.relapses': '1',
      'metric.resolution.baseline': '0.91',
      'cost.delta_usd': '-0.5',
    });
  });
});

it.each<[Verdict, boolean, string]>([
  ['pass', false, 'passed'],
  ['inconclusive', false, 'skipped'],
  ['inconclusive', true, 'failure'],
  ['fail', true, 'failure'],
  ['incomplete', true, 'error'],
])('counts the verdict %s (the check fails: %p) as %s', (verdict, failed, kind) => {
  const suites = [makeSuite({ verdict, reasons: ['why'] })];
  const xml = renderJunit(makeReport({ verdict, failed, suites }), new Map());
  const found = ['failure', 'error', 'skipped'].filter((tag) => xml.includes(`<${tag} `));
  expect(found).toEqual(kind === 'passed' ? [] : [kind]);
});

it('stays valid whatever cases, models and suites are called or say', async () => {
  const texts = [...hostileTexts, ']]>', '"\'&<>', '\uFFFE\uFFFF\u0000\u000B', '\u{1F600}\uD83D'];
  const relapses = texts.map((text, index) =>
    makeCase(`${index} ${text}`, {
      metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason: text }],
      baseline: makeOutput(text),
      candidate: makeOutput(text, { tool_calls: [{ name: text, arguments: text }], stop: text }),
    }),
  );
  const suites = texts.map((text) => makeSuite({ name: text, reasons: [text] }));
  const [first = makeSuite()] = suites;
  const report = makeReport({ suites: [{ ...first, name: 'all', relapses }, ...suites] });
  const standings = relapses.map(({ id }) => ({ id, kind: 'relapse' }) as const);
  const xml = renderJunit(report, standingsOf('all', standings));
  expect(await findFaults(xml)).toEqual([]);
  expect(attributesOf(xml, 'testcase')).toHaveLength(relapses.length + suites.length + 1);
});
