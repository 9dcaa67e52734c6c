import { computeQuantile } from '../statistics/quantile.ts';
import { computeTheilSen } from '../statistics/theil-sen.ts';

/** How long one answer took, and what that depends on. */
export interface TimedAnswer {
  /** Calls of one series ask one model alike: one side of a suite, or the judges. */
  readonly series: string;
  /** Of the attempt that was answered. */
  readonly latencyMs: number;
  readonly outputTokens: number;
  /** Calls to the origin that were under way when this one started, itself included. */
  readonly inFlight: number;
  /** Monotonic milliseconds. */
  readonly startedAt: number;
}

/** What answers take now, compared with what they took under the lightest load. */
export interface LatencyGrowth {
  /** Now ÷ then, for the same outputs. */
  readonly ratio: number;
  /** Now − then. */
  readonly addedMs: number;
  /** Calls under way: now, with most and with fewest of them, and then. */
  readonly inFlight: number;
  readonly leastInFlight: number;
  readonly lightInFlight: number;
}

/** Answers of a series from which its latency is told, at least; and of a light load, in all. */
const fewest = { ofSeries: 5, light: 8 };
/** An output so many times shorter or longer than all that are known says nothing: latency need not be linear so far. */
const comparable = 2;

/**
 * Ten times the tokens take ten times as long, so each answer of the light load is compared with what an output of its
 * length takes in its series now. Of both loads the fast quarter is compared: where requests queue none is fast, and
 * of the light load only the first did not queue already.
 * @returns undefined when too little can be compared
 */
export function computeLatencyGrowth(
  light: readonly TimedAnswer[],
  now: readonly TimedAnswer[],
): LatencyGrowth | undefined {
  const expected = new Map(
    Array.from(
      Map.groupBy(now, ({ series }) => series),
      ([series, answers]) => [series, createExpectation(answers)],
    ),
  );
  const grown = light.flatMap(({ series, outputTokens, latencyMs, inFlight }) => {
    const takes = expected.get(series)?.(outputTokens);
    if (takes === undefined || latencyMs <= 0) return [];
    return [{ ratio: takes / latencyMs, addedMs: takes - latencyMs, inFlight }];
  });
  if (grown.length < fewest.light) return undefined;
  const ratio = computeQuantile(pluck(grown, 'ratio'), 0.75);
  const fastest = grown.filter((answer) => answer.ratio >= (ratio ?? 0));
  const addedMs = computeQuantile(pluck(fastest, 'addedMs'), 0.5);
  const lightInFlight = computeQuantile(pluck(fastest, 'inFlight'), 0.5);
  const inFlight = computeQuantile(pluck(now, 'inFlight'), 0.9);
  const leastInFlight = computeQuantile(pluck(now, 'inFlight'), 0.1);
  if (ratio === undefined || addedMs === undefined || lightInFlight === undefined) return undefined;
  if (inFlight === undefined || leastInFlight === undefined) return undefined;
  return { ratio, addedMs, inFlight, leastInFlight, lightInFlight };
}

/** @returns milliseconds that a fast quarter of the answers takes for so many tokens; undefined where that is not known */
function createExpectation(
  answers: readonly TimedAnswer[],
): (tokens: number) => number | undefined {
  const points = answers.map(({ outputTokens, latencyMs }) => ({ x: outputTokens, y: latencyMs }));
  const line = computeTheilSen(points);
  if (line === undefined || points.length < fewest.ofSeries) return () => undefined;
  // Neither a token nor what comes before the first takes less than nothing.
  const slope = Math.max(0, line.slope);
  const fixed = Math.max(
    0,
    computeQuantile(
      points.map(({ x, y }) => y - slope * x),
      0.5,
    ) ?? 0,
  );
  const typical = (tokens: number) => Math.max(1, fixed + slope * tokens);
  const share =
    computeQuantile(
      points.map(({ x, y }) => y / typical(x)),
      0.25,
    ) ?? 1;
  const tokens = points.map(({ x }) => x);
  const [least, most] = [Math.min(...tokens) / comparable, Math.max(...tokens) * comparable];
  return (asked) => (asked < least || asked > most ? undefined : share * typical(asked));
}

function pluck<Name extends string>(
  rows: readonly Readonly<Record<Name, number>>[],
  name: Name,
): readonly number[] {
  return rows.map((row) => row[name]);
}
