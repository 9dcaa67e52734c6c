import { isGraded } from '../config/metric.ts';
import type { ReplayDesign } from '../replay/replay-design.ts';
import { simulateStops } from '../statistics/expected-stop.ts';
import { computeSmallestDetectableDrop } from '../statistics/power.ts';
import { computeCasesNeeded } from '../statistics/sample-size.ts';
import { findMetricGate, type GoverningRules } from './govern.ts';
import { asksAboutEveryCase } from './is-settled.ts';

/** What a suite can tell of a pass/fail metric before anything is spent. */
export interface Forecast {
  readonly metric: string;
  readonly margin: number;
  /** The share of cases that would differ between two single trials of equal variants. */
  readonly flipRate: number;
  /** Whether the flip rate is only assumed: nothing was measured. */
  readonly assumed: boolean;
  /** The smallest true drop that is found in 4 of 5 replays; undefined when even the largest is not. */
  readonly smallestDrop: number | undefined;
  /** Cases it takes to show, in 4 of 5 replays, that an equal variant is not worse. */
  readonly casesNeeded: number;
  /** How often that is shown with the cases there are. */
  readonly decided: number;
  /** After how many cases such a replay ends, on average. */
  readonly meanCases: number;
}

/** Usual between two replays of one variant at temperature above 0, where it was not measured. */
const usualFlipRate = 0.1;
const replicates = 300;

/**
 * Forecasts the pass/fail metrics with a margin. Averaged over k trials, noise weighs 1/k.
 * @param flipRateOf measured by a replay of the baseline against itself; undefined where it was not
 */
export function computeForecasts(options: {
  readonly cases: number;
  readonly design: ReplayDesign;
  readonly rules: Pick<GoverningRules, 'metrics' | 'gates'>;
  readonly flipRateOf: (metric: string) => number | undefined;
}): readonly Forecast[] {
  const { cases, design, rules, flipRateOf } = options;
  // How alike the cases of a cluster are is not known before they are replayed.
  if (design.clusters !== undefined) return [];
  const waits = asksAboutEveryCase(rules);
  return rules.metrics.flatMap((metric) => {
    const gate = findMetricGate(rules, metric.name);
    if (gate?.margin === undefined || gate.margin === 0 || isGraded(metric)) return [];
    const measured = flipRateOf(metric.name);
    const flipRate = measured ?? usualFlipRate;
    const discordance = flipRate / design.trials;
    const plan = {
      discordance,
      drop: 0,
      margin: gate.margin,
      minEffect: gate.min_effect,
      sequential: design.sequential,
      replicates,
      seed: 1,
    };
    const { notWorse, meanCases } = simulateStops({ ...plan, cases });
    return [
      {
        metric: metric.name,
        margin: gate.margin,
        flipRate,
        assumed: measured === undefined,
        smallestDrop: computeSmallestDetectableDrop({ pairs: cases, discordance }),
        casesNeeded: findCasesNeeded({
          ...plan,
          from: computeCasesNeeded({ discordance, margin: gate.margin }),
        }),
        decided: notWorse,
        meanCases: waits ? cases : meanCases,
      },
    ];
  });
}

/** The formula is rough where few cases differ; from there on as many as the simulation of replays asks for. */
function findCasesNeeded(
  plan: Omit<Parameters<typeof simulateStops>[0], 'cases'> & { readonly from: number },
): number {
  let cases = plan.from;
  while (simulateStops({ ...plan, cases }).notWorse < 0.8 && cases < 20 * plan.from)
    cases = Math.ceil(cases * 1.1);
  return cases;
}
