import { toUsdNumber } from '../pricing/money.ts';
import type { SuitePlan } from '../replay/plan-suite.ts';
import { formatMoney, formatPlural } from '../wording/format.ts';
import { buildIdle } from './build-idle-suite-report.ts';
import type { PlanReport, SuiteReport } from './report.ts';

/** A suite that changed and was not replayed: what replaying it would take. Pure. */
export function buildPlannedSuiteReport(name: string, plan: SuitePlan): SuiteReport {
  const { baseline, candidate } = plan;
  const facts: PlanReport = {
    cases: plan.prepared.cases.length,
    trials: plan.design.trials,
    calls: plan.calls,
    worst_case_usd: toUsd(plan.worstCasePico),
    judges_usd: toUsd(plan.judgesPico),
    unknown: [...plan.unknown],
  };
  const reasons = [`planned and not replayed: ${describePlan(facts)}`];
  const idle = buildIdle({
    name,
    status: 'planned',
    verdict: 'incomplete',
    reasons,
    baseline,
    candidate,
  });
  return { ...idle, plan: facts };
}

const toUsd = (pico: bigint | undefined): number | null =>
  pico === undefined ? null : toUsdNumber(pico);

/** `20 cases, 40 calls, at most $0.12 for the trials and about $0.30 for the judges`. */
export function describePlan(plan: PlanReport): string {
  const { cases, calls, worst_case_usd: worst, judges_usd: judges } = plan;
  const price = `at most ${showUsd(worst)}`;
  const judged = judges === 0 ? '' : ` for the trials and about ${showUsd(judges)} for the judges`;
  return `${formatPlural(cases, 'case')}, ${formatPlural(calls, 'call')}, ${price}${judged}`;
}

/** What all suites that were planned would take together; undefined where none was. */
export function sumPlans(plans: readonly PlanReport[]): PlanReport | undefined {
  if (plans.length === 0) return undefined;
  const sum = (pick: (plan: PlanReport) => number) =>
    plans.reduce((total, plan) => total + pick(plan), 0);
  const sumKnown = (pick: (plan: PlanReport) => number | null) =>
    plans.reduce<number | null>((total, plan) => {
      const part = pick(plan);
      return total === null || part === null ? null : total + part;
    }, 0);
  return {
    cases: sum((plan) => plan.cases),
    trials: Math.max(...plans.map((plan) => plan.trials)),
    calls: sum((plan) => plan.calls),
    worst_case_usd: sumKnown((plan) => plan.worst_case_usd),
    judges_usd: sumKnown((plan) => plan.judges_usd),
    unknown: plans.flatMap((plan) => plan.unknown),
  };
}

const showUsd = (usd: number | null): string =>
  usd === null ? 'an unknown amount' : formatMoney(usd);
