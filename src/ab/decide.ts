import type { Interval } from '../statistics/interval.ts';
import { computeDifferenceSequence, type Rate } from '../statistics/rate-sequence.ts';

/** What a comparison comes to, at whatever moment one looks. */
export type AbDecision =
  /** Surely better or worse than the baseline, or surely within the margin of it. */
  | { readonly kind: 'better' | 'worse' | 'same' }
  /** Not decided. If rates stay as they are, about so many more units are needed; undefined: more than can be foretold. */
  | { readonly kind: 'continue'; readonly moreUnits: number | undefined };

export type Rates = { readonly baseline: Rate; readonly candidate: Rate };

/** @param options.level of the interval; `margin` as a share */
export function decide(
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
  { baseline, candidate }: Rates,
  { level, margin }: { readonly level: number; readonly margin: number },
): number | undefined {
  const units = baseline.trials + candidate.trials;
  if (baseline.trials === 0 || candidate.trials === 0) return undefined;
  const grow = (rate: Rate, factor: number): Rate => ({
    successes: rate.successes * factor,
    trials: rate.trials * factor,
  });
  for (let factor = 1.1; factor < 1_000; factor *= 1.1) {
    const grown = { baseline: grow(baseline, factor), candidate: grow(candidate, factor) };
    if (readInterval(computeDifferenceSequence(grown, level), margin) !== undefined)
      return Math.ceil(units * (factor - 1));
  }
  return undefined;
}
