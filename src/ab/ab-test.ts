import type { Interval } from '../statistics/interval.ts';
import { computeQuantile } from '../statistics/quantile.ts';
import {
  computeDifferenceSequence,
  computeLogEvidenceAgainstDifference,
  computeRateSequence,
  type Rate,
} from '../statistics/rate-sequence.ts';
import { computeLogEvidenceAgainstSplit } from '../statistics/sample-ratio.ts';
import { type AbDecision, decide } from './decide.ts';
import { groupUnits, type LeftOut, type Unit } from './group-units.ts';
import type { Observation } from './observe.ts';

/** What is asked of a test. */
export interface AbPlan {
  /** The variant that the others are compared with. */
  readonly baseline: string;
  /** Share of units that each variant was meant to have, and the baseline among them; undefined: equal ones. */
  readonly split: Readonly<Record<string, number>> | undefined;
  /** A difference that does not matter, from 0 to 1. */
  readonly margin: number;
  /** Chance of an error, over all comparisons together. */
  readonly alpha: number;
}

export interface VariantResult {
  readonly name: string;
  /** Units with an outcome; `successes` of them succeeded. */
  readonly rate: Rate;
  readonly interval: Interval;
  /** Units of which nobody said how it ended. */
  readonly unknown: number;
  /** US dollars for each success; undefined where a cost is unknown or nothing succeeded. */
  readonly costPerSuccess: number | undefined;
  /** Units whose cost the log does not tell. */
  readonly withoutCost: number;
  /** Milliseconds. */
  readonly latency: { readonly p50: number | undefined; readonly p95: number | undefined };
}

export interface Comparison {
  readonly variant: string;
  /** Variant − baseline, as a share. */
  readonly difference: number;
  readonly interval: Interval;
  /** Valid at every moment. */
  readonly p: number;
  readonly decision: AbDecision;
}

export interface AbResult {
  /** The baseline first, then by name. */
  readonly variants: readonly VariantResult[];
  readonly comparisons: readonly Comparison[];
  /** Whether units came to the variants as they were meant to. */
  readonly ratio: { readonly p: number; readonly isMismatch: boolean };
  readonly left: LeftOut;
}

/** A mismatch is a fault of the assignment, not a finding, so little chance of a false alarm is allowed. */
const ratioAlpha = 0.001;

/**
 * Sums up a test. Each unit counts once, with its first outcome: requests of one person are no independent evidence. A
 * unit that met two variants counts for none.
 */
export function computeAbTest(observations: Iterable<Observation>, plan: AbPlan): AbResult {
  const { groups, left } = groupUnits(observations, plan.split);
  // One that was planned and met nobody is a mismatch too.
  const others = new Set([...groups.keys(), ...Object.keys(plan.split ?? {})]);
  others.delete(plan.baseline);
  const names = [plan.baseline, ...[...others].toSorted()];
  const comparisons = Math.max(1, names.length - 1);
  // Bonferroni: each comparison has its part of the chance of an error.
  const level = 1 - plan.alpha / comparisons;
  const variants = names.map((name) => sumVariant(name, groups.get(name) ?? [], level));
  const [baseline, ...compared] = variants;
  return {
    variants,
    comparisons:
      baseline === undefined
        ? []
        : compared.map((variant) => compareWith(baseline, variant, { level, margin: plan.margin })),
    ratio: checkRatio(names, { groups, split: plan.split }),
    left,
  };
}

function sumVariant(name: string, units: readonly Unit[], level: number): VariantResult {
  const ended = units.filter(({ outcome }) => outcome !== undefined);
  const successes = ended.filter(({ outcome }) => outcome === 'success').length;
  const rate = { successes, trials: ended.length };
  const costs = units.flatMap(({ costUsd }) => costUsd ?? []);
  const withoutCost = units.length - costs.length;
  const latencies = units.flatMap(({ latencyMs }) => latencyMs ?? []);
  // What was spent on units that nobody judged is not part of what a success cost.
  const spent = ended.reduce((sum, { costUsd }) => sum + (costUsd ?? Number.NaN), 0);
  return {
    name,
    rate,
    interval: computeRateSequence(rate, level),
    unknown: units.length - ended.length,
    costPerSuccess: successes > 0 && Number.isFinite(spent) ? spent / successes : undefined,
    withoutCost,
    latency: { p50: computeQuantile(latencies, 0.5), p95: computeQuantile(latencies, 0.95) },
  };
}

function compareWith(
  baseline: VariantResult,
  variant: VariantResult,
  options: { readonly level: number; readonly margin: number },
): Comparison {
  const rates = { baseline: baseline.rate, candidate: variant.rate };
  const interval = computeDifferenceSequence(rates, options.level);
  return {
    variant: variant.name,
    difference: shareOf(variant.rate) - shareOf(baseline.rate),
    interval,
    p: Math.min(1, Math.exp(-computeLogEvidenceAgainstDifference(rates, 0))),
    decision: decide(rates, interval, options),
  };
}

const shareOf = ({ successes, trials }: Rate): number => (trials === 0 ? 0 : successes / trials);

function checkRatio(
  names: readonly string[],
  options: {
    readonly groups: ReadonlyMap<string, readonly Unit[]>;
    readonly split: AbPlan['split'];
  },
): AbResult['ratio'] {
  const { groups, split } = options;
  if (names.length < 2) return { p: 1, isMismatch: false };
  const counts = names.map((name) => groups.get(name)?.length ?? 0);
  const written = names.map((name) => (split === undefined ? 1 : (split[name] ?? 0)));
  const total = written.reduce((sum, share) => sum + share, 0);
  const shares = written.map((share) => share / total);
  const p = Math.min(1, Math.exp(-computeLogEvidenceAgainstSplit(counts, shares)));
  return { p, isMismatch: p < ratioAlpha };
}
