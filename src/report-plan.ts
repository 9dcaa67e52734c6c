import { resolveWorst } from './gate/verdict.ts';
import { planChange } from './plan-change.ts';
import type { ChangePorts } from './replay-change.ts';
import { buildIdleSuiteReport } from './report/build-idle-suite-report.ts';
import {
  buildPlannedSuiteReport,
  describePlan,
  sumPlans,
} from './report/build-planned-suite-report.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { type Change, type ChangePlanPorts, resolveChange } from './resolve-change.ts';

/** What reporting a plan asks of the outside; no model is called and no key is read. */
export type ReportPlanPorts = ChangePlanPorts &
  Pick<ChangePorts, 'prices' | 'today'> & { readonly now: () => number };

/**
 * What a change would be replayed on, and its price at most, as a report: incomplete, since nothing was replayed.
 * @param options.why what has to happen for a replay, for the reader
 * @throws ConfigurationError with everything that would stop the replay as well
 */
export async function reportPlan(
  options: Change & {
    readonly why: readonly string[];
    readonly seed: number;
    readonly failOnInconclusive: boolean;
    readonly notices: readonly string[];
    readonly pawlVersion: string;
    readonly reproduce: string;
  },
  ports: ReportPlanPorts,
): Promise<Report> {
  const started = ports.now();
  const resolved = await resolveChange(options, ports);
  const plan = await planChange({ change: options, resolved, openJudge: undefined }, ports);
  const suites = plan.suites.map((suite) =>
    suite.kind === 'idle'
      ? buildIdleSuiteReport(suite.change)
      : buildPlannedSuiteReport(suite.change.name, suite.plan),
  );
  const total = sumPlans(suites.flatMap((suite) => suite.plan ?? []));
  const report = buildReport({
    ...options,
    suites,
    verdict: resolveWorst(suites.map((suite) => suite.verdict)),
    failOnInconclusive: options.failOnInconclusive || plan.failOnInconclusive,
    createdAt: ports.today(),
    durationMs: ports.now() - started,
    base: { revision: options.base.label, sha: options.base.sha },
    head: { revision: options.head.label, sha: options.head.sha },
    notices: [...options.notices, ...plan.notices],
    calls: {
      planned: total?.calls ?? 0,
      made: 0,
      retried: 0,
      from_recordings: 0,
      from_earlier_replays: 0,
      possibly_billed_twice: 0,
    },
    budget: {
      spent_usd: 0,
      max_usd: plan.limits.maxUsd ?? null,
      max_calls: plan.limits.maxCalls ?? null,
    },
    prices: ports.prices,
  });
  if (total === undefined) return report;
  const planned = `Nothing was replayed. It would take ${describePlan(total)}`;
  return { ...report, reasons: [planned, ...options.why] };
}
