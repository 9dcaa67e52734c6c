import type { CaseStanding } from '../comparison/compare-suite.ts';
import { describeRelapse } from './annotations.ts';
import { describePasses } from './evidence-words.ts';
import type { CaseReport, Report, SuiteReport, Verdict } from './report.ts';
import { oneLine, shortenMiddle } from './safe-text.ts';
import { describeUsedWaiver, findUsedWaiver } from './waiver-words.ts';
import { element, openTag } from './xml.ts';

/** How each case of a suite went, by the name of the suite. */
export type Standings = ReadonlyMap<string, readonly CaseStanding[]>;

/** One `testcase`; what it holds decides how it counts. */
interface TestCase {
  readonly name: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
  /** An element inside of a test that passed. */
  readonly remark?: string;
}

/** Characters of each output; the report has them in full. */
const outputLimit = 600;

/**
 * The report as JUnit XML, in the dialect that Jenkins describes (junit-10.xsd): a `testsuite` for each suite, in it a
 * `testcase` for each case that counted, each gate and the verdict.
 * @param standings every case that counted; suites that are not in it have none
 */
export function renderJunit(report: Report, standings: Standings): string {
  return [...listPieces(report, standings)].join('');
}

function* listPieces(report: Report, standings: Standings): Generator<string> {
  const suites = report.suites.map((suite) => ({
    suite,
    counts: count(listTests(suite, { report, standings })),
  }));
  const total = (kind: TestCase['kind']) =>
    suites.reduce((sum, { counts }) => sum + counts[kind], 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${openTag('testsuites', {
    name: 'Pawl',
    tests: suites.reduce((sum, { counts }) => sum + counts.all, 0),
    failures: total('failure'),
    errors: total('error'),
    time: (report.duration_ms / 1000).toFixed(3),
  })}\n`;
  for (const { suite, counts } of suites) yield* renderSuite(suite, counts, { report, standings });
  yield '</testsuites>\n';
}

interface Context {
  readonly report: Report;
  readonly standings: Standings;
}

type Counts = Readonly<Record<TestCase['kind'] | 'all', number>>;

function count(tests: Iterable<TestCase>): Counts {
  const counts = { passed: 0, failure: 0, error: 0, skipped: 0, all: 0 };
  for (const { kind } of tests) {
    counts[kind] += 1;
    counts.all += 1;
  }
  return counts;
}

function* renderSuite(suite: SuiteReport, counts: Counts, context: Context): Generator<string> {
  yield `${openTag('testsuite', {
    name: suite.name,
    tests: counts.all,
    failures: counts.failure,
    errors: counts.error,
    skipped: counts.skipped,
    timestamp: context.report.created_at,
  })}\n`;
  const properties = listProperties(suite, context.report);
  const written = properties.map(([name, value]) => element('property', { name, value }));
  yield ['<properties>', ...written, '</properties>\n'].join('\n');
  for (const test of listTests(suite, context)) yield renderTest(test, suite.name);
  yield '</testsuite>\n';
}

function renderTest(test: TestCase, suite: string): string {
  const { kind, type, message, text, remark } = test;
  const attributes = { name: oneLine(test.name), classname: suite };
  const inside =
    kind === 'passed'
      ? (remark ?? '')
      : element(kind, { type, message: message && oneLine(message) }, text);
  if (inside === '') return `${element('testcase', attributes)}\n`;
  return `${openTag('testcase', attributes)}${inside}</testcase>\n`;
}

/** What a reader of a build server is told of the whole suite. */
function listProperties(suite: SuiteReport, report: Report): readonly [string, string][] {
  const known = (name: string, value: string | number | null | undefined): [string, string][] =>
    value === null || value === undefined ? [] : [[name, String(value)]];
  return [
    ...known('verdict', suite.verdict),
    ...known('status', suite.status),
    ...known('base', report.base.sha ?? report.base.revision),
    ...known('head', report.head.sha ?? report.head.revision),
    ...known('baseline.model', suite.baseline?.model),
    ...known('candidate.model', suite.candidate?.model),
    ...Object.entries(suite.counts).flatMap(([name, number]) => known(`counts.${name}`, number)),
    ...suite.metrics.flatMap((metric) => [
      ...known(`metric.${metric.name}.baseline`, metric.baseline),
      ...known(`metric.${metric.name}.candidate`, metric.candidate),
      ...known(`metric.${metric.name}.delta`, metric.delta),
      ...known(`metric.${metric.name}.verdict`, metric.verdict),
    ]),
    ...known('cost.delta_usd', suite.cost.delta_usd),
    ...known('seed', report.seed),
  ];
}

function* listTests(suite: SuiteReport, { report, standings }: Context): Generator<TestCase> {
  yield judge('verdict', { verdict: suite.verdict, reason: suite.reasons.join('; ') }, report);
  for (const gate of suite.gates) yield judge(`gate: ${gate.name}`, gate, report);
  const shown = new Map([...suite.relapses, ...suite.flaky].map((one) => [one.id, one]));
  for (const standing of standings.get(suite.name) ?? [])
    yield describeCase(standing, shown.get(standing.id), suite);
}

/** A rule, or the whole suite: what is undecided fails only where it fails the check. */
function judge(
  name: string,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: string },
  report: Report,
): TestCase {
  switch (verdict) {
    case 'pass':
      return { name, kind: 'passed' };
    case 'fail':
      return { name, kind: 'failure', type: verdict, message: reason };
    case 'incomplete':
      return { name, kind: 'error', type: verdict, message: reason };
    case 'inconclusive': {
      const fails = report.verdict === 'inconclusive' && report.failed;
      return { name, kind: fails ? 'failure' : 'skipped', type: verdict, message: reason };
    }
  }
}

function describeCase(
  { id, kind }: CaseStanding,
  shown: CaseReport | undefined,
  suite: SuiteReport,
): TestCase {
  switch (kind) {
    case 'pass':
      return { name: id, kind: 'passed' };
    case 'fix':
      return {
        name: id,
        kind: 'passed',
        remark: element('system-out', {}, 'fix: failed on the baseline'),
      };
    case 'relapse': {
      const waiver = findUsedWaiver(suite, { id });
      if (waiver !== undefined)
        return {
          name: id,
          kind: 'skipped',
          message: `relapse waived ${describeUsedWaiver(waiver)}`,
        };
      return { name: id, kind: 'failure', ...describeFailure(shown, suite) };
    }
    case 'flaky': {
      const message = shown === undefined ? 'trials disagree' : describePasses(shown);
      return { name: id, kind: 'passed', remark: element('flakyFailure', { type: kind, message }) };
    }
    case 'fail':
      return { name: id, kind: 'skipped', message: 'fails on both sides, so nothing slipped back' };
    case 'unscored':
      return { name: id, kind: 'skipped', message: 'could not be scored on both sides' };
    case 'errored':
      return { name: id, kind: 'error', type: kind, message: 'a side has no answer' };
  }
}

function describeFailure(relapse: CaseReport | undefined, suite: SuiteReport) {
  if (relapse === undefined)
    return { type: 'relapse', message: 'passed on the baseline and fails on the candidate' };
  const reasons = relapse.metrics.flatMap(({ name, reason }) =>
    reason === null ? [] : [`${name}: ${shortenMiddle(oneLine(reason), 300)}`],
  );
  const place = relapse.place === null ? [] : [`${relapse.place.file}:${relapse.place.line}`];
  const outputs = (['baseline', 'candidate'] as const).map(
    (role) => `${role}, ${relapse[role].stop}:\n${describeOutput(relapse[role])}`,
  );
  return {
    type: relapse.pinned ? 'pinned relapse' : 'relapse',
    message: describeRelapse(relapse, suite),
    text: [...place, ...reasons, ...outputs].join('\n\n'),
  };
}

function describeOutput(output: CaseReport['baseline']): string {
  const calls = output.tool_calls.map(
    (call) => `${call.name}(${shortenMiddle(call.arguments, outputLimit)})`,
  );
  const options = { alreadyLeftOut: output.left_out_characters, gap: '\n' } as const;
  return [shortenMiddle(output.text, outputLimit, options), ...calls].join('\n').trim();
}
