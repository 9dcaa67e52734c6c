import type { MetricReport } from './report.ts';

/** Cells on each side of zero. */
const half = 8;

/**
 * The interval of a delta as a line of text: `━` from its lower to its upper end, `◆` the delta, `│` zero and `┊` the
 * margin that is still accepted, where the interval leaves them free. Undefined where there is nothing to compare
 * with. All signs are one cell wide, so it reads the same in dark and light, in mail and in a terminal.
 */
export function renderIntervalBar({
  delta,
  interval,
  margin,
  direction,
}: Pick<MetricReport, 'delta' | 'interval' | 'margin' | 'direction'>): string | undefined {
  if (delta === null || interval === null || margin === null) return undefined;
  const accepted = direction === 'higher' ? -margin : margin;
  const reach = Math.max(...[delta, interval.low, interval.high, accepted].map(Math.abs));
  if (reach === 0) return undefined;
  const place = (value: number) => half + Math.round((value / reach) * half);
  const [low, high, middle] = [place(interval.low), place(interval.high), place(delta)];
  return Array.from({ length: 2 * half + 1 }, (_, cell) => {
    if (cell === middle) return '◆';
    const isInside = cell >= low && cell <= high;
    if (cell === half) return isInside ? '┿' : '│';
    if (cell === place(accepted)) return isInside ? '╪' : '┊';
    return isInside ? '━' : '·';
  }).join('');
}
