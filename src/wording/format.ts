import { decimalsFor, fixed, minus, withSign } from './number.ts';

const nothing = '–';

/** Shares of cases, or means of scores; the numbers are 0..1 in both. */
type Unit = 'percent' | 'score';

/** Two-sided; `level` is the coverage, 0.95. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** One figure on both sides; null is what could not be measured. */
interface Change {
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly delta: number | null;
  readonly interval: Interval | null;
  readonly unit: Unit;
}

/** `1,234`. */
export function formatCount(count: number): string {
  return fixed(count, 0);
}

/** `1 relapse`, `3 relapses`; irregular plurals are spelled out. */
export function formatPlural(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What a case with a weight stands for, which may be a fraction: `3 failures`, `2.5 failures`. */
export function formatFailures(weight: number): string {
  return Number.isInteger(weight)
    ? formatPlural(weight, 'failure')
    : `${fixed(weight, 1)} failures`;
}

/** What one case stands for, in words; undefined where it is no more than itself. */
export function describeWeight(weight: number | null): string | undefined {
  return weight === null || weight <= 1
    ? undefined
    : `stands for ${formatFailures(weight)} in production`;
}

/** A share in 0..1 as `91.0%`. All and none are exact: 9,999 of 10,000 is not `100%`. */
export function formatPercent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`;
  const text = fixed(share * 100, 1);
  if (text === '100.0') return share < 1 ? '>99.9%' : '100%';
  return text === '0.0' ? '<0.1%' : `${text}%`;
}

/** `91.0%` or `0.71`; a dash when nothing could be scored. */
export function formatValue(value: number | null, unit: Unit): string {
  if (value === null) return nothing;
  return unit === 'percent' ? formatPercent(value) : fixed(value, 2);
}

function signedValue(value: number, unit: Unit, moreDigits = 0): string {
  return withSign(
    unit === 'percent' ? fixed(value * 100, 1 + moreDigits) : fixed(value, 2 + moreDigits),
  );
}

/** `−6.5 pp` or `−0.06`. */
export function formatDelta(delta: number | null, unit: Unit): string {
  if (delta === null) return nothing;
  return signedValue(delta, unit) + (unit === 'percent' ? ' pp' : '');
}

/** What may be lost, as it is written in the configuration: `5 pp`, `2.5 pp`, `0.05`. */
export function formatMargin(margin: number, unit: Unit): string {
  return unit === 'percent' ? `${fixed(margin * 100, 1).replace(/\.0$/, '')} pp` : fixed(margin, 2);
}

/** `−9.8 to −3.1`, in the unit of the delta. */
export function formatBounds(interval: Interval | null, unit: Unit): string {
  return formatEnds(interval, (value, more) => signedValue(value, unit, more));
}

/** Ends that round alike get one more digit; where that does not tell them apart, there is one value. */
function formatEnds(
  interval: Interval | null,
  show: (value: number, moreDigits: number) => string,
): string {
  if (interval === null) return nothing;
  const { low, high } = interval;
  for (const more of [0, 1]) {
    const [from, to] = [show(low, more), show(high, more)];
    if (from !== to) return `${from} to ${to}`;
  }
  return show(low, 0);
}

/**
 * `at worst −4.7 pp (margin 5)`: the one-sided bound that a margin is compared with. It has the digits that
 * tell it from the margin: −4.96 is not shown as −5.0.
 */
export function formatWorst(worst: number, margin: number | null, unit: Unit): string {
  const suffix = unit === 'percent' ? ' pp' : '';
  if (margin === null) return `at worst ${signedValue(worst, unit)}${suffix}`;
  const isMargin = (more: number) =>
    signedValue(Math.abs(worst), unit, more) === signedValue(margin, unit, more);
  const more = [0, 1, 2].find((digits) => !isMargin(digits)) ?? 0;
  const accepted = formatMargin(margin, unit).replace(/ pp$/, '');
  return `at worst ${signedValue(worst, unit, more)}${suffix} (margin ${accepted})`;
}

/** `95%`. */
export function formatLevel(interval: Interval): string {
  return `${fixed(interval.level * 100, interval.level * 100 === Math.round(interval.level * 100) ? 0 : 1)}%`;
}

/** `0.71 → 0.65 (−0.06, 95% −0.09 to −0.02)`; parts that are not known are left out. */
export function formatChange(metric: Change): string {
  const { baseline, candidate, delta, interval, unit } = metric;
  const sides = `${formatValue(baseline, unit)} → ${formatValue(candidate, unit)}`;
  if (delta === null) return sides;
  const bounds =
    interval === null ? '' : `, ${formatLevel(interval)} ${formatBounds(interval, unit)}`;
  return `${sides} (${formatDelta(delta, unit)}${bounds})`;
}

/** candidate ÷ baseline − 1 as `−61%`; below 10% with a decimal, as `+1.3%`. */
export function formatRelative(relative: number | null): string {
  return relative === null ? nothing : signedPercent(relative, 0);
}

function signedPercent(relative: number, moreDigits: number): string {
  if (relative === 0) return '0%';
  const digits = (Math.abs(relative) < 0.0995 ? 1 : 0) + moreDigits;
  return `${withSign(fixed(relative * 100, digits))}%`;
}

/** `−63% to −59%`. */
export function formatRelativeBounds(interval: Interval | null): string {
  return formatEnds(interval, signedPercent);
}

/** Dollars as `$1,240`, `$12.40`, `$0.00410`: small amounts keep three digits. Null is `unknown`. */
export function formatMoney(usd: number | null): string {
  if (usd === null) return 'unknown';
  const size = Math.abs(usd);
  const sign = usd < 0 ? minus : '';
  if (size === 0) return '$0';
  if (size >= 999.995) return `${sign}$${fixed(size, 0)}`;
  if (size >= 0.0995) return `${sign}$${fixed(size, 2)}`;
  return `${sign}$${fixed(size, decimalsFor(size, 3))}`;
}

/** A projection, so only three digits: `≈ −$1,240 a month`. */
export function formatMonthly(usd: number): string {
  const size = Math.abs(usd);
  if (size === 0) return '≈ $0 a month';
  const sign = usd < 0 ? minus : '+';
  if (size < 100) return `≈ ${sign}${formatMoney(size)} a month`;
  const step = 10 ** (Math.floor(Math.log10(size)) - 2);
  return `≈ ${sign}$${fixed(Math.round(size / step) * step, 0)} a month`;
}

/** `340 ms`, `2.10 s`, `3 min 5 s`, `1 h 2 min`. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return nothing;
  if (ms < 999.5) return `${fixed(ms, 0)} ms`;
  if (ms < 9_995) return `${fixed(ms / 1000, 2)} s`;
  if (ms < 59_950) return `${fixed(ms / 1000, 1)} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (seconds < 3600) return `${minutes} min ${seconds % 60} s`;
  return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

/** A score of one case: `1`, `0`, `0.33`; a dash when unscored. */
export function formatScore(score: number | null): string {
  if (score === null) return nothing;
  return Number.isInteger(score) ? fixed(score, 0) : fixed(score, 2);
}

/** `0.012`, or `< 0.001`. */
export function formatProbability(p: number): string {
  return p < 0.001 ? '< 0.001' : fixed(p, 3);
}

/** Commits in sentences, shortened to 12 digits: `91c0de2a4b7f`; whole ones are in the JSON report. */
export function shortenShas(text: string): string {
  return text.replace(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}

/** A sentence from its clause. */
export function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
