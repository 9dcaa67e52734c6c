import { z } from 'zod';

/** `5pp` is 0.05 of cases; a bare number is a score between 0 and 1. Parsed to 0..1. */
const marginSchema = z
  .union([
    z
      .string()
      .regex(
        /^\d+(\.\d+)?pp$/,
        'write percentage points as 5pp, or a score as a number between 0 and 1',
      ),
    z.number().min(0).max(1, 'a score lies between 0 and 1; write percentage points as 5pp'),
  ])
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -2)) / 100));

/** A bare number is refused by the pattern, whose message says how to write it, not by its type. */
const numberAsText = (value: unknown): unknown =>
  typeof value === 'number' ? String(value) : value;

/** `10%` more than the baseline is still accepted. Parsed to 0.1. */
const relativeIncreaseSchema = z
  .preprocess(
    numberAsText,
    z.string().regex(/^\d+(\.\d+)?%$/, 'write the accepted increase as a percentage, such as 10%'),
  )
  .transform((value) => Number(value.slice(0, -1)) / 100);

/** `2pp` more of all cases than on the baseline. Parsed to 0.02. */
const shareIncreaseSchema = z
  .preprocess(
    numberAsText,
    z
      .string()
      .regex(
        /^\d+(\.\d+)?pp$/,
        'write the accepted increase in percentage points of the cases, such as 2pp',
      ),
  )
  .transform((value) => Number(value.slice(0, -2)) / 100);

export const relativeGates = [
  'cost',
  'latency_p50',
  'latency_p95',
  'input_tokens',
  'output_tokens',
] as const;
export const shareGates = ['refusals', 'truncations'] as const;

const relativeGate = z.strictObject({ max_increase: relativeIncreaseSchema });
const shareGate = z.strictObject({ max_increase: shareIncreaseSchema });
const metricGate = z.strictObject({
  margin: marginSchema,
  /** A significant drop smaller than this is not called a regression. */
  min_effect: marginSchema.default(0.02),
});

/** Gates by name: the built-in ones, and any metric of the suite. */
export const gatesSchema = z
  .object({
    cost: relativeGate.optional(),
    latency_p50: relativeGate.optional(),
    latency_p95: relativeGate.optional(),
    input_tokens: relativeGate.optional(),
    output_tokens: relativeGate.optional(),
    refusals: shareGate.optional(),
    truncations: shareGate.optional(),
    /** More relapses than this fail, whatever the averages say. */
    relapses: z.strictObject({ max: z.number().int().min(0) }).optional(),
  })
  .catchall(metricGate);

export const builtInGateNames: readonly string[] = [...relativeGates, ...shareGates, 'relapses'];

export function isBuiltInGate(name: string): boolean {
  return builtInGateNames.includes(name);
}

/** What one metric may lose, both 0..1. */
export interface MetricGate {
  readonly margin: number;
  readonly min_effect: number;
}

/** Default for every primary metric without a gate of its own. */
export const defaultMetricGate: MetricGate = { margin: 0.05, min_effect: 0.02 };

/** The gates of a suite, sorted by what they look at. Increases are fractions of the baseline, or of the cases for `shares`. */
export interface Gates {
  readonly metrics: Readonly<Record<string, MetricGate>>;
  readonly relative: Readonly<Partial<Record<(typeof relativeGates)[number], number>>>;
  readonly shares: Readonly<Partial<Record<(typeof shareGates)[number], number>>>;
  readonly maxRelapses: number | undefined;
}

/** Sorts what was written under `gates:`. */
export function sortGates(written: z.output<typeof gatesSchema>): Gates {
  const pick = <Name extends (typeof relativeGates)[number] | (typeof shareGates)[number]>(
    names: readonly Name[],
  ) => {
    const picked: Partial<Record<Name, number>> = {};
    for (const name of names) {
      const gate = written[name];
      if (gate !== undefined && 'max_increase' in gate) picked[name] = gate.max_increase;
    }
    return picked;
  };
  const metrics: Record<string, MetricGate> = {};
  for (const [name, gate] of Object.entries(written)) {
    if (!isBuiltInGate(name) && gate !== undefined && 'margin' in gate) metrics[name] = gate;
  }
  return {
    metrics,
    relative: pick(relativeGates),
    shares: pick(shareGates),
    maxRelapses: written.relapses?.max,
  };
}
