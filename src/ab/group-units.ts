import type { Observation } from './observe.ts';

/** What counts for no variant. */
export interface LeftOut {
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
}

/** One unit, as it counts. */
export interface Unit {
  readonly outcome: Observation['outcome'];
  readonly costUsd: number | undefined;
  readonly latencyMs: number | undefined;
}

/**
 * Each unit counts once, with its first outcome; one that met two variants counts for none.
 * @returns units by variant
 */
export function groupUnits(
  observations: Iterable<Observation>,
  split: Readonly<Record<string, number>> | undefined,
): {
  readonly groups: ReadonlyMap<string, readonly Unit[]>;
  readonly left: LeftOut;
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
    const unit = { outcome, costUsd, latencyMs };
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
