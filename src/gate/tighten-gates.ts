import type { MetricGate, SlicesGate } from '../config/gates.ts';
import type { Metric } from '../config/metric.ts';

/** One rule on both sides, and what to do when head's is weaker. */
interface Rule<T> {
  readonly base: T;
  readonly head: T;
  readonly note: () => void;
}

/**
 * The stricter of both in each part.
 * @param rule with the direction that governs the metric
 * @returns undefined when nothing is asked of the metric
 */
export function tightenMetricGate(
  rule: Rule<MetricGate | undefined> & Pick<Metric, 'direction'>,
): MetricGate | undefined {
  const base = keepBound(rule.base, rule.direction);
  const head = keepBound(rule.head, rule.direction);
  if (base === undefined) return head;
  if (head === undefined) {
    rule.note();
    return base;
  }
  const strictest: MetricGate = {
    margin: lowest(base.margin, head.margin),
    min_effect: tightenMinEffect(base, head),
    floor: highest(base.floor, head.floor),
    ceiling: lowest(base.ceiling, head.ceiling),
  };
  const parts = ['margin', 'min_effect', 'floor', 'ceiling'] as const;
  if (parts.some((part) => strictest[part] !== head[part])) rule.note();
  return strictest;
}

/** Where head turned the direction of its metric round, its bound is meant for another metric than the one that governs. */
function keepBound(
  gate: MetricGate | undefined,
  direction: Metric['direction'],
): MetricGate | undefined {
  if (gate === undefined) return undefined;
  const kept: MetricGate =
    direction === 'higher' ? { ...gate, ceiling: undefined } : { ...gate, floor: undefined };
  const isEmpty = [kept.margin, kept.floor, kept.ceiling].every((part) => part === undefined);
  return isEmpty ? undefined : kept;
}

/** Without a margin a `min_effect` asks nothing, so it must not count against the other side's. */
function tightenMinEffect(base: MetricGate, head: MetricGate): number {
  if (base.margin === undefined) return head.min_effect;
  if (head.margin === undefined) return base.min_effect;
  return Math.min(base.min_effect, head.min_effect);
}

/** The side that fails decides which slices fail; where both do, a slice fails that either looks at. */
export function tightenSlices({ base, head, note }: Rule<SlicesGate>): SlicesGate {
  if (base.fail && !head.fail) {
    note();
    return base;
  }
  if (head.fail && !base.fail) return head;
  const tags = base.fail ? uniteTags(base.tags, head.tags) : head.tags;
  const minCases = Math.min(base.minCases, head.minCases);
  if (minCases !== head.minCases || tags?.length !== head.tags?.length) note();
  return { fail: head.fail, tags, minCases };
}

/** Every tag is more than any list of them. */
function uniteTags(
  base: readonly string[] | undefined,
  head: readonly string[] | undefined,
): readonly string[] | undefined {
  return base === undefined || head === undefined ? undefined : [...new Set([...head, ...base])];
}

/** The lower of both limits by name; one that head lacks or raises is base's. */
export function tightenNumbers<Name extends string>(
  base: Readonly<Partial<Record<Name, number | undefined>>>,
  head: Readonly<Partial<Record<Name, number | undefined>>>,
  note: (rule: string) => void,
): Partial<Record<Name, number>> {
  const tightened: Partial<Record<Name, number>> = {};
  const names = Object.keys({ ...base, ...head }) as Name[];
  for (const name of names) {
    const before = base[name];
    const after = head[name];
    if (before !== undefined && (after === undefined || after > before)) note(`the gate ${name}`);
    const strictest = lowest(before, after);
    if (strictest !== undefined) tightened[name] = strictest;
  }
  return tightened;
}

function lowest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
