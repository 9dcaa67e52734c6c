import type { ListedCase } from './cases.ts';

/** Answers by how long they took, in bins of equal width on a logarithmic axis. */
export interface Bins {
  /** Milliseconds, both above 0. */
  readonly from: number;
  readonly to: number;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  /** Of a side. */
  readonly trials: number;
}

/**
 * Counts what the report's percentiles are of: cases whose planned trials were all answered on both sides.
 * @returns undefined where there are fewer than two answers, or all took equally long
 */
export function binLatencies(cases: readonly ListedCase[], bins: number): Bins | undefined {
  const answered = cases.filter(
    ({ counted, sides: { baseline, candidate } }) =>
      counted &&
      baseline.latencies_ms.length > 0 &&
      baseline.latencies_ms.length === candidate.latencies_ms.length,
  );
  const all = {
    baseline: answered.flatMap(({ sides }) => sides.baseline.latencies_ms),
    candidate: answered.flatMap(({ sides }) => sides.candidate.latencies_ms),
  };
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const ms of [...all.baseline, ...all.candidate]) {
    from = Math.min(from, Math.max(1, ms));
    to = Math.max(to, ms);
  }
  if (all.baseline.length < 2 || to <= from) return undefined;
  const span = { from: from * 0.95, to: to * 1.05 };
  const width = Math.log(span.to / span.from) / bins;
  const count = (values: readonly number[]): readonly number[] => {
    const counts = new Array<number>(bins).fill(0);
    for (const ms of values) {
      const bin = Math.floor(Math.log(Math.max(1, ms) / span.from) / width);
      const place = Math.min(bins - 1, Math.max(0, bin));
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
  return {
    ...span,
    baseline: count(all.baseline),
    candidate: count(all.candidate),
    trials: all.baseline.length,
  };
}
