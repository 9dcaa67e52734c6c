import type { AbPlan, AbResult, Comparison, VariantResult } from '../ab/ab-test.ts';
import {
  formatBounds,
  formatCount,
  formatDelta,
  formatDuration,
  formatMargin,
  formatMoney,
  formatPercent,
  formatPlural,
  formatProbability,
} from '../wording/format.ts';

/** An A/B test for a person: what to do first, then the figures, then what was not counted. */
export function describeAbTest(result: AbResult, plan: AbPlan): readonly string[] {
  return [
    ...describeAdvice(result, plan),
    '',
    ...renderTable(result),
    '',
    ...describeChecks(result, plan),
  ];
}

function describeAdvice({ comparisons, ratio }: AbResult, plan: AbPlan): readonly string[] {
  if (ratio.isMismatch)
    return [
      `do not decide: units came to the variants in other shares than planned (p ${formatProbability(ratio.p)}), so the groups differ in more than the variant`,
    ];
  if (comparisons.length === 0) return [`there is nothing to compare with ${plan.baseline}`];
  return comparisons.map((comparison) => describeDecision(comparison, plan));
}

function describeDecision({ variant, decision, interval }: Comparison, plan: AbPlan): string {
  const range = `${formatBounds(interval, 'percent')} pp`;
  switch (decision.kind) {
    case 'better':
      return `stop: ${variant} is better than ${plan.baseline} (${range})`;
    case 'worse':
      return `stop: ${variant} is worse than ${plan.baseline} (${range})`;
    case 'same':
      return `stop: ${variant} is within ${formatMargin(plan.margin, 'percent')} of ${plan.baseline} (${range}); take the cheaper one`;
    case 'continue':
      return decision.moreUnits === undefined
        ? `continue: ${variant} against ${plan.baseline} is not decided (${range})`
        : `continue: ${variant} against ${plan.baseline} is not decided (${range}); about ${formatCount(decision.moreUnits)} more units if rates stay as they are`;
  }
}

function renderTable({ variants, comparisons }: AbResult): readonly string[] {
  const rows = variants.map((variant) => describeVariant(variant, comparisons));
  const head = [
    'variant',
    'succeeded',
    'rate',
    'rate at any time',
    'Δ',
    'Δ at any time',
    'p',
    'cost per success',
    'p50',
    'p95',
  ];
  const table = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function describeVariant(
  { name, rate, interval, costPerSuccess, latency }: VariantResult,
  comparisons: readonly Comparison[],
): readonly string[] {
  const compared = comparisons.find(({ variant }) => variant === name);
  return [
    name,
    `${formatCount(rate.successes)} of ${formatCount(rate.trials)}`,
    rate.trials === 0 ? 'unknown' : formatPercent(rate.successes / rate.trials),
    `${formatPercent(interval.low)} to ${formatPercent(interval.high)}`,
    compared === undefined ? '' : formatDelta(compared.difference, 'percent'),
    compared === undefined ? '' : formatBounds(compared.interval, 'percent'),
    compared === undefined ? '' : formatProbability(compared.p),
    formatMoney(costPerSuccess ?? null),
    formatDuration(latency.p50 ?? null),
    formatDuration(latency.p95 ?? null),
  ];
}

function describeChecks(
  { variants, ratio, left, comparisons }: AbResult,
  plan: AbPlan,
): readonly string[] {
  const unknown = variants.filter((variant) => variant.unknown > 0);
  const unpriced = variants.filter((variant) => variant.withoutCost > 0);
  const level = formatPercent(1 - plan.alpha / Math.max(1, comparisons.length));
  return [
    `intervals hold at every moment with ${level}, so you may look whenever you like; each unit counts once, with its first outcome`,
    ...(ratio.isMismatch
      ? []
      : [`shares of the variants are as planned (p ${formatProbability(ratio.p)})`]),
    ...unknown.map(
      (variant) =>
        `${variant.name}: nobody said how ${formatPlural(variant.unknown, 'unit')} ended (${formatPercent(variant.unknown / (variant.unknown + variant.rate.trials))}); where that share differs between variants, so may those who answer`,
    ),
    ...unpriced.map(
      (variant) =>
        `${variant.name}: the log tells no cost of ${formatPlural(variant.withoutCost, 'unit')}`,
    ),
    ...tell(left.mixed, 'unit', 'met more than one variant and counts for none'),
    ...tell(left.repeated, 'request', 'of a unit that was counted before'),
    ...tell(left.withoutVariant, 'request', 'without a variant'),
    ...tell(left.unplanned, 'request', 'of a variant that --split does not name'),
    ...tell(left.withoutUnit, 'request', 'without a unit'),
    ...tell(left.offScale, 'request', 'with a score outside of the scale that was given'),
  ];
}

function tell(count: number, one: string, what: string): readonly string[] {
  return count === 0 ? [] : [`${formatPlural(count, one)} ${what}`];
}
