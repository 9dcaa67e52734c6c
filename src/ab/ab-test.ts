import type { Interval } from '../statistics/interval.ts';
import { computeQuantile } from '../statistics/quantile.ts';
import {
  computeDifferenceSequence,
  computeLogEvidenceAgainstDifference,
  computeRateSequence,
  type Rate,
} from '../statistics/rate-sequence.ts';
import { computeLogEvidenceAgainstSplit } from '../statistics/sample-ratio.ts';
import type { Observation } from './observe.ts';

/** What is asked of a test. */
export interface AbPlan {
  /** The variant that the others are compared with. */
  readonly control: string;
  /** Share of units that each variant was meant to have, and the control among them; undefined: equal ones. */
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

/** What a comparison comes to, at whatever moment one looks. */
export type AbDecision =
  /** Surely better or worse than the control, or surely within the margin of it. */
  | { readonly kind: 'better' | 'worse' | 'same' }
  /** Not decided. If rates stay as they are, about so many more units are needed; undefined: more than can be foretold. */
  | { readonly kind: 'continue'; readonly moreUnits: number | undefined };

export interface Comparison {
  readonly variant: string;
  /** Variant − control, as a share. */
  readonly difference: number;
  readonly interval: Interval;
  /** Valid at every moment. */
  readonly p: number;
  readonly decision: AbDecision;
}

export interface AbResult {
  /** The control first, then by name. */
  readonly variants: readonly VariantResult[];
  readonly comparisons: readonly Comparison[];
  /** Whether units came to the variants as they were meant to. */
  readonly ratio: { readonly p: number; readonly isMismatch: boolean };
  readonly left: {
    /** Requests that tell no variant. */
    readonly withoutVariant: number;
    readonly withoutUnit: number;
    /** Requests of variants that the split does not name. */
    readonly unplanned: number;
    /** Requests of a unit that was counted before. */
    readonly repeated: number;
    /** Units that met more than one variant. */
    readonly mixed: number;
    /** Requests with a score outside the scale. */
    readonly offScale: number;
  };
}

/** A mismatch is a fault of the assignment, not a finding, so little chance of a false alarm is allowed. */
const ratioAlpha = 0.001;

/**
 * Sums up a test. Each unit counts once, with its first outcome: requests of one person are no independent evidence. A
 * unit that met two variants counts for none.
 */
export function computeAbTest(observations: Iterable<Observation>, plan: AbPlan): AbResult {
  const { groups, left } = groupUnits(observations, plan);
  // One that was planned and met nobody is a mismatch too.
  const others = new Set([...groups.keys(), ...Object.keys(plan.split ?? {})]);
  others.delete(plan.control);
  const names = [plan.control, ...[...others].toSorted()];
  const comparisons = Math.max(1, names.length - 1);
  // Bonferroni: each comparison has its part of the chance of an error.
  const level = 1 - plan.alpha / comparisons;
  const variants = names.map((name) => sumVariant(name, groups.get(name) ?? [], level));
  const [control, ...compared] = variants;
  return {
    variants,
    comparisons:
      control === undefined
        ? []
        : compared.map((variant) => compareWith(control, variant, { level, margin: plan.margin })),
    ratio: checkRatio(names, { groups, split: plan.split }),
    left,
  };
}

/** One unit, as it counts. */
interface Unit {
  readonly variant: string;
  readonly outcome: Observation['outcome'];
  readonly costUsd: number | undefined;
  readonly latencyMs: number | undefined;
}

function groupUnits(
  observations: Iterable<Observation>,
  { split }: Pick<AbPlan, 'split'>,
): {
  readonly groups: ReadonlyMap<string, readonly Unit[]>;
  readonly left: AbResult['left'];
} {
  const left = {
    withoutVariant: 0,
    withoutUnit: 0,
    unplanned: 0,
    repeated: 0,
    mixed: 0,
    offScale: 0,
  };
  const units = new Map<string, { first: Observation; variants: Set<string> }>();
  for (const observation of observations) {
    const { variant, unit } = observation;
    if (observation.isOffScale) left.offScale += 1;
    if (variant === undefined) left.withoutVariant += 1;
    else if (split !== undefined && !Object.hasOwn(split, variant)) left.unplanned += 1;
    else if (unit === undefined) left.withoutUnit += 1;
    else {
      const known = units.get(unit);
      if (known === undefined)
        units.set(unit, { first: observation, variants: new Set([variant]) });
      else {
        left.repeated += 1;
        known.variants.add(variant);
        if (isBefore(observation, known.first)) known.first = observation;
      }
    }
  }
  const groups = new Map<string, Unit[]>();
  for (const { first, variants } of units.values()) {
    const [variant, ...others] = variants;
    if (variant === undefined || others.length > 0) {
      left.mixed += 1;
      continue;
    }
    const { outcome, costUsd, latencyMs } = first;
    const unit = { variant, outcome, costUsd, latencyMs };
    const known = groups.get(variant);
    if (known === undefined) groups.set(variant, [unit]);
    else known.push(unit);
  }
  return { groups, left };
}

/** One with an outcome counts before one without; else the earlier. */
function isBefore(a: Observation, b: Observation): boolean {
  if ((a.outcome === undefined) !== (b.outcome === undefined)) return a.outcome !== undefined;
  return (a.at ?? '') < (b.at ?? '');
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
  control: VariantResult,
  variant: VariantResult,
  options: { readonly level: number; readonly margin: number },
): Comparison {
  const rates = { control: control.rate, candidate: variant.rate };
  const interval = computeDifferenceSequence(rates, options.level);
  return {
    variant: variant.name,
    difference: shareOf(variant.rate) - shareOf(control.rate),
    interval,
    p: Math.min(1, Math.exp(-computeLogEvidenceAgainstDifference(rates, 0))),
    decision: decide(rates, interval, options),
  };
}

const shareOf = ({ successes, trials }: Rate): number => (trials === 0 ? 0 : successes / trials);

type Rates = { readonly control: Rate; readonly candidate: Rate };

function decide(
  rates: Rates,
  interval: Interval,
  options: { readonly level: number; readonly margin: number },
): AbDecision {
  const kind = readInterval(interval, options.margin);
  return kind === undefined ? { kind: 'continue', moreUnits: foretell(rates, options) } : { kind };
}

function readInterval(
  { low, high }: Interval,
  margin: number,
): 'better' | 'worse' | 'same' | undefined {
  if (low > 0) return 'better';
  if (high < 0) return 'worse';
  return margin > 0 && low > -margin && high < margin ? 'same' : undefined;
}

/** Units that are missing until a decision, by growing both groups as they are. */
function foretell(
  { control, candidate }: Rates,
  { level, margin }: { readonly level: number; readonly margin: number },
): number | undefined {
  const units = control.trials + candidate.trials;
  if (control.trials === 0 || candidate.trials === 0) return undefined;
  const grow = (rate: Rate, factor: number): Rate => ({
    successes: rate.successes * factor,
    trials: rate.trials * factor,
  });
  for (let factor = 1.1; factor < 1_000; factor *= 1.1) {
    const grown = { control: grow(control, factor), candidate: grow(candidate, factor) };
    if (readInterval(computeDifferenceSequence(grown, level), margin) !== undefined)
      return Math.ceil(units * (factor - 1));
  }
  return undefined;
}

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
