import { resolve } from 'node:path';
import { createPlanPorts } from '../../default-ports.ts';
import { type PlannedSuite, planChange, resolveChange } from '../../plan-change.ts';
import { toUsdNumber } from '../../pricing/money.ts';
import type { SuitePlan } from '../../replay/plan-suite.ts';
import { buildIdleSuiteReport } from '../../report/build-idle-suite-report.ts';
import { formatCount, formatMoney, formatPlural } from '../../wording/format.ts';
import { changeOptions, openChange } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

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
  for (const suite of plan.suites) terminal.stdout.write(renderSuite(suite));
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
      terminal.stdout.write(
        `note: ${suite.change.name} will fail: the pinned case ${id} is gone or no longer pinned\n`,
      );
    for (const metric of suite.rules.dropped)
      terminal.stdout.write(
        `note: ${suite.change.name} will fail: the metric ${metric}, which base asks for, is gone\n`,
      );
  }
  for (const notice of plan.notices) terminal.stdout.write(`note: ${notice}\n`);
  return exitCodes.pass;
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

function renderSuite(suite: PlannedSuite): string {
  const { name } = suite.change;
  if (suite.kind === 'idle') {
    const { status, verdict, reasons } = buildIdleSuiteReport(suite.change);
    return `${name}: ${status}, nothing to replay: ${verdict}, ${reasons.join('; ')}\n`;
  }
  const { plan } = suite;
  const models =
    plan.baseline.modelName === plan.candidate.modelName
      ? plan.baseline.modelName
      : `${plan.baseline.modelName} → ${plan.candidate.modelName}`;
  const judges = suite.rules.metrics.filter((metric) => metric.scorer.kind === 'judge').length;
  const why = plan.unknown.length === 0 ? '' : ` (${plan.unknown.join('; ')})`;
  const price = `${renderPrice(plan)}${why}`;
  return (
    `${name}: ${models}\n` +
    `  ${formatPlural(plan.prepared.cases.length, 'case')} × 2 variants${judges === 0 ? '' : ` × (1 trial + ${formatPlural(judges, 'judge')})`} = ${formatCount(plan.calls)} calls, ${price}\n`
  );
}
