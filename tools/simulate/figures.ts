/** √(p(1 − p)/R): the standard error of a share p of R replicates. */
export function computeStandardError(share: number, replicates: number): number {
  return Math.sqrt((share * (1 - share)) / replicates);
}

/** Whether a share lies above its limit by more than three standard errors. */
export function isAbove(share: number, limit: number, replicates: number): boolean {
  return share > limit + 3 * computeStandardError(limit, replicates);
}

/** A share in percent: 0.0493 → 4.93. */
export function toPercent(share: number, decimals = 2): string {
  return (share * 100).toFixed(decimals);
}

/** A share in percent with its standard error: 4.93 ± 0.07. */
export function toEstimate(share: number, replicates: number): string {
  return `${toPercent(share)} ± ${toPercent(computeStandardError(share, replicates))}`;
}

/** 40000 → 40,000. */
export function toCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A drop, as a delta in points: 0.05 → −5. */
export function toDelta(drop: number): string {
  return drop === 0 ? '0' : `−${toPercent(drop, 0)}`;
}

/** A Markdown table: the first column flush left, the others flush right. */
export function renderMarkdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '--:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
