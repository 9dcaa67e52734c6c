/** One row of the benchmark. */
export interface Finding {
  readonly cells: readonly string[];
  /** What misses its limit, in a sentence. */
  readonly failure?: string;
}

export function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function toWhole(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

export function toRatio(ratio: number): string {
  return ratio.toFixed(2);
}

export function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
