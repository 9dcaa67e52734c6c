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

/** `80%` of the cases, or a score between 0 and 1. Parsed to 0..1. */
const rateSchema = z
  .union([
    z
      .string()
      .regex(
        /^(\d{1,2}(\.\d+)?|100)%$/,
        'write a share of the cases as 80%, or a score as a number between 0 and 1',
      ),
    z.number().min(0).max(1, 'a score lies between 0 and 1; write a share of the cases as 80%'),
  ])
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -1)) / 100));

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
const metricGate = z
  .strictObject({
    margin: marginSchema.optional(),
    /** A significant drop smaller than this is not called a regression. */
    min_effect: marginSchema.default(0.02),
    /** What the candidate has to reach, whatever the baseline had. */
    floor: rateSchema.optional(),
    /** The same where lower is better: what the candidate may not exceed. */
    ceiling: rateSchema.optional(),
  })
  .refine((gate) => [gate.margin, gate.floor, gate.ceiling].some((rule) => rule !== undefined), {
    message: 'a gate needs margin, floor (ceiling where lower is better) or both',
  });
const slicesGate = z.strictObject({
  /** Whether a slice that regressed is told, or fails the change. */
  on_regression: z.enum(['warn', 'fail']).default('warn'),
  /** Default: every tag of the dataset. */
  tags: z
    .array(z.string().min(1))
    .min(1, 'name at least one tag, or leave tags out for every tag of the dataset')
    .optional(),
  /** Slices with fewer cases are not looked at. */
  min_cases: z
    .number()
    .int()
    .min(2, 'a slice needs at least 2 cases; write 10, or another number from 2')
    .default(10),
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
    /** The cases of each tag, looked at by themselves. */
    slices: slicesGate.optional(),
  })
  .catchall(metricGate);

export const builtInGateNames: readonly string[] = [
  ...relativeGates,
  ...shareGates,
  'relapses',
  'slices',
];

export function isBuiltInGate(name: string): boolean {
  return builtInGateNames.includes(name);
}

/** What is asked of one metric, all 0..1. */
export interface MetricGate {
  /** How much worse than the baseline the candidate may be; undefined: that is not asked. */
  readonly margin: number | undefined;
  /** Says nothing without a margin. */
  readonly min_effect: number;
  /** The least the candidate has to have, where higher is better. */
  readonly floor: number | undefined;
  /** The most the candidate may have, where lower is better. */
  readonly ceiling: number | undefined;
}

/** Default for every primary metric without a gate of its own; its margin also where a gate names none. */
export const defaultMetricGate = {
  margin: 0.05,
  min_effect: 0.02,
  floor: undefined,
  ceiling: undefined,
} as const satisfies MetricGate;

/** How the cases of one tag are looked at by themselves. */
export interface SlicesGate {
  /** Whether a slice that regressed fails the change; else it is a warning. */
  readonly fail: boolean;
  /** undefined means every tag of the dataset. */
  readonly tags: readonly string[] | undefined;
  /** Slices with fewer cases are not looked at. */
  readonly minCases: number;
}

/** What holds where nothing is written under `slices`. */
export const defaultSlicesGate: SlicesGate = { fail: false, tags: undefined, minCases: 10 };

/** The gates of a suite, sorted by what they look at. Increases are fractions of the baseline, or of the cases for `shares`. */
export interface Gates {
  readonly metrics: Readonly<Record<string, MetricGate>>;
  readonly relative: Readonly<Partial<Record<(typeof relativeGates)[number], number>>>;
  readonly shares: Readonly<Partial<Record<(typeof shareGates)[number], number>>>;
  readonly maxRelapses: number | undefined;
  readonly slices: SlicesGate;
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
    if (isBuiltInGate(name) || gate === undefined || !('min_effect' in gate)) continue;
    const { margin, min_effect, floor, ceiling } = gate;
    metrics[name] = { margin, min_effect, floor, ceiling };
  }
  return {
    metrics,
    relative: pick(relativeGates),
    shares: pick(shareGates),
    maxRelapses: written.relapses?.max,
    slices: sortSlices(written.slices),
  };
}

function sortSlices(written: z.output<typeof slicesGate> | undefined): SlicesGate {
  if (written === undefined) return defaultSlicesGate;
  return {
    fail: written.on_regression === 'fail',
    tags: written.tags === undefined ? undefined : [...new Set(written.tags)],
    minCases: written.min_cases,
  };
}
