import { resolve } from 'node:path';
import { createPlanPorts, openNoiseStore } from '../../default-ports.ts';
import { computeForecasts, type Forecast } from '../../gate/forecast.ts';
import { type PlannedSuite, planChange } from '../../plan-change.ts';
import { toUsdNumber } from '../../pricing/money.ts';
import type { NoiseStore } from '../../recordings/noise-store.ts';
import type { SuitePlan } from '../../replay/plan-suite.ts';
import { buildIdleSuiteReport } from '../../report/build-idle-suite-report.ts';
import { resolveChange } from '../../resolve-change.ts';
import {
  formatCount,
  formatMargin,
  formatMoney,
  formatPercent,
  formatPlural,
} from '../../wording/format.ts';
import { changeOptions, locateKeptFolder, openChange } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';

/** `pawl plan`: what would be replayed and what it can cost at most. Calls no model and needs no key. */
export async function runPlan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'plan', args, kinds: changeOptions });
  const change = await openChange(values, terminal);
  const ports = createPlanPorts({
    environment: terminal.environment,
    recordedPath:
      values.recorded === undefined ? undefined : resolve(terminal.folder, values.recorded),
    today: new Date(),
  });
  const resolved = await resolveChange(change, ports);
  const plan = await planChange({ change, resolved, openJudge: undefined }, ports);
  const noiseStore = openNoiseStore(await locateKeptFolder(terminal));
  for (const suite of plan.suites)
    tell(terminal.stdout, renderSuite(suite, await forecast(suite, { ...change, noiseStore })));
  const planned = plan.suites.flatMap((suite) => (suite.kind === 'planned' ? [suite.plan] : []));
  const calls = planned.reduce((sum, suite) => sum + suite.calls, 0);
  const price = renderPrice({
    worstCasePico: sumKnown(planned.map((suite) => suite.worstCasePico)),
    judgesPico: sumKnown(planned.map((suite) => suite.judgesPico)),
  });
  const cap = [
    ...(plan.limits.maxUsd === undefined ? [] : [formatMoney(plan.limits.maxUsd)]),
    ...(plan.limits.maxCalls === undefined ? [] : [formatPlural(plan.limits.maxCalls, 'call')]),
  ];
  terminal.stdout.write(
    `\n${formatPlural(calls, 'call')}, ${price}; ` +
      `${cap.length === 0 ? 'no budget is set' : `the budget stops at ${cap.join(' or ')}, and what is left out makes the verdict incomplete`}. Prices of ${ports.prices.priced_at}.\n`,
  );
  for (const suite of plan.suites) {
    if (suite.kind === 'idle') continue;
    for (const id of suite.lost.pins)
      tell(
        terminal.stdout,
        `note: ${suite.change.name} will fail: the pinned case ${id} is gone or no longer pinned`,
      );
    for (const metric of suite.rules.dropped)
      tell(
        terminal.stdout,
        `note: ${suite.change.name} will fail: the metric ${metric}, which base asks for, is gone`,
      );
  }
  for (const notice of plan.notices) tell(terminal.stdout, `note: ${notice}`);
  return exitCodes.pass;
}

/** Nothing to tell of what is not replayed, or of a replay that only measures noise. */
async function forecast(
  suite: PlannedSuite,
  options: { readonly baselineOnly: boolean; readonly noiseStore: NoiseStore },
): Promise<readonly Forecast[]> {
  if (suite.kind === 'idle' || options.baselineOnly) return [];
  const { plan, rules, change } = suite;
  const { fingerprint } = plan.baseline;
  const floors = await options.noiseStore.read({ suite: change.name, fingerprint });
  return computeForecasts({
    cases: plan.prepared.cases.length,
    design: plan.design,
    rules,
    flipRateOf: (name) => floors.find(({ metric }) => metric === name)?.flipRate,
  });
}

function sumKnown(parts: readonly (bigint | undefined)[]): bigint | undefined {
  return parts.reduce<bigint | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0n,
  );
}

/** A bound for the trials; for judges an estimate, since what they will read is not there yet. */
function renderPrice({
  worstCasePico,
  judgesPico,
}: Pick<SuitePlan, 'worstCasePico' | 'judgesPico'>): string {
  const show = (pico: bigint | undefined) =>
    pico === undefined ? 'unknown' : formatMoney(toUsdNumber(pico));
  const judges =
    judgesPico === 0n ? '' : ` for the trials and about ${show(judgesPico)} for the judges`;
  return `at most ${show(worstCasePico)}${judges}`;
}

function renderSuite(suite: PlannedSuite, forecasts: readonly Forecast[]): string {
  const { name } = suite.change;
  if (suite.kind === 'idle') {
    const { status, verdict, reasons } = buildIdleSuiteReport(suite.change);
    return `${name}: ${status}, nothing to replay: ${verdict}, ${reasons.join('; ')}`;
  }
  const { plan } = suite;
  const { cases } = plan.prepared;
  const models =
    plan.baseline.modelName === plan.candidate.modelName
      ? plan.baseline.modelName
      : `${plan.baseline.modelName} → ${plan.candidate.modelName}`;
  const judges = suite.rules.metrics.filter((metric) => metric.scorer.kind === 'judge').length;
  const why = plan.unknown.length === 0 ? '' : ` (${plan.unknown.join('; ')})`;
  const price = `${renderPrice(plan)}${why}`;
  const { trials } = plan.design;
  const factors = [
    formatPlural(cases.length, 'case'),
    '2 variants',
    ...(trials === 1 ? [] : [formatPlural(trials, 'trial')]),
    ...(judges === 0 ? [] : [`(1 answer + ${formatPlural(judges, 'judge')})`]),
  ];
  return [
    `${name}: ${models}`,
    `  ${factors.join(' × ')} = ${formatCount(plan.calls)} calls, ${price}`,
    ...(plan.design.clusters === undefined
      ? []
      : [
          '  cases of one cluster are no independent evidence, so what they can show is not forecast',
        ]),
    ...forecasts.flatMap((forecast) => renderForecast(forecast, suite)).map((line) => `  ${line}`),
  ].join('\n');
}

/** What the cases can tell, and what a decision will probably take. */
function renderForecast(
  forecast: Forecast,
  { plan }: Extract<PlannedSuite, { kind: 'planned' }>,
): readonly string[] {
  const { metric, margin, flipRate, assumed, smallestDrop, casesNeeded, decided } = forecast;
  const cases = plan.prepared.cases.length;
  const noise = assumed
    ? `if ${formatPercent(flipRate)} of single answers flip by chance (measure it: pawl compare --baseline-only)`
    : `with ${formatPercent(flipRate)} of single answers flipping by chance, as measured`;
  const drop =
    smallestDrop === undefined
      ? `${metric}: no drop would surely show`
      : `${metric}: a drop of ${formatMargin(smallestDrop, 'percent')} would show in 4 of 5 replays`;
  const lines = [
    `${drop}, ${noise}`,
    `${metric}: if nothing got worse, not worse by ${formatMargin(margin, 'percent')} is shown in ${formatPercent(decided)} of replays` +
      (casesNeeded > cases ? `; for 80% it takes about ${formatPlural(casesNeeded, 'case')}` : ''),
  ];
  const stop = Math.round(forecast.meanCases);
  if (plan.design.sequential !== 'off' && stop < cases) {
    const share =
      plan.worstCasePico === undefined
        ? ''
        : `, at most ${formatMoney(toUsdNumber((plan.worstCasePico * BigInt(stop)) / BigInt(cases)))}`;
    lines.push(
      `a decision will probably take about ${formatCount(stop)} of ${formatPlural(cases, 'case')}${share}`,
    );
  }
  return lines;
}
