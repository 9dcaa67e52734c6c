import { defaultMetricGate, type Gates } from '../config/gates.ts';
import type { Metric } from '../config/metric.ts';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { readOwn } from '../document/read-own.ts';

/** The rules that hold for a change: base's, tightened by head's. */
export interface GoverningRules {
  readonly metrics: readonly Metric[];
  readonly gates: Gates;
  /** Primary or gated metrics of base that head no longer has: nothing would measure them any more. */
  readonly dropped: readonly string[];
  /** One sentence for each rule that head weakens and that base's therefore replaces. */
  readonly notices: readonly string[];
}

interface SuiteRules {
  readonly metrics: readonly Metric[];
  readonly gates: Gates;
}

/**
 * Base governs and head may only tighten: a change cannot weaken the gate that judges it. Scorers are head's.
 * @param base undefined when the suite is new: head's rules hold
 */
export function resolveGovernance(options: {
  readonly base: SuiteRules | undefined;
  readonly head: SuiteRules;
}): GoverningRules {
  const { base, head } = options;
  if (base === undefined)
    return { metrics: head.metrics, gates: head.gates, dropped: [], notices: [] };
  const notices: string[] = [];
  const note = (rule: string) =>
    notices.push(
      `${rule} is weaker in this change than on base; base's rule is applied (land the weaker rule first, on its own)`,
    );
  const metrics = head.metrics.map((metric) => {
    const governing = base.metrics.find((other) => other.name === metric.name);
    if (governing === undefined) return metric;
    const governed = tightenMetric(governing, metric, note);
    if (!isScoredAlike(governing, governed)) {
      notices.push(
        `metric ${metric.name} is scored in another way in this change than on base; both sides are scored in the new way`,
      );
    }
    return governed;
  });
  const names = new Set(metrics.map((metric) => metric.name));
  const dropped = base.metrics
    .filter((metric) => findMetricGate(base, metric.name) !== undefined && !names.has(metric.name))
    .map((metric) => metric.name);
  return { metrics, gates: tighten(base, { ...head, metrics }, note), dropped, notices };
}

/** What decides between pass and fail is base's, or head's where it is stricter; the scorer itself is head's. */
function tightenMetric(base: Metric, head: Metric, note: (rule: string) => void): Metric {
  const { direction, not } = base;
  const strictest = direction === 'higher' ? Math.max : Math.min;
  const governed: Metric = {
    ...head,
    direction,
    not,
    primary: base.primary || head.primary,
    missing: base.missing === 'fail' ? 'fail' : head.missing,
    pass_at: strictest(base.pass_at, head.pass_at),
  };
  for (const name of ['primary', 'direction', 'not', 'missing', 'pass_at'] as const) {
    if (governed[name] !== head[name]) note(`"${name}" of metric ${head.name}`);
  }
  return governed;
}

/** Whether the same answer gets the same score and the same pass state. */
function isScoredAlike(one: Metric, other: Metric): boolean {
  const scoring = ({ name: _, primary: __, description: ___, ...rest }: Metric) =>
    renderCanonicalJson(rest);
  return scoring(one) === scoring(other);
}

function tighten(base: SuiteRules, head: SuiteRules, note: (rule: string) => void): Gates {
  const metrics: Record<string, Gates['metrics'][string]> = {};
  for (const metric of head.metrics) {
    const before = findMetricGate(base, metric.name);
    const after = findMetricGate(head, metric.name);
    if (after !== undefined) metrics[metric.name] = after;
    if (before === undefined) continue;
    if (after === undefined || after.margin > before.margin || after.min_effect > before.min_effect)
      note(`the gate of metric ${metric.name}`);
    metrics[metric.name] = {
      margin: Math.min(before.margin, after?.margin ?? before.margin),
      min_effect: Math.min(before.min_effect, after?.min_effect ?? before.min_effect),
    };
  }
  return {
    metrics,
    relative: tightenNumbers(base.gates.relative, head.gates.relative, note),
    shares: tightenNumbers(base.gates.shares, head.gates.shares, note),
    maxRelapses: tightenNumbers(
      { relapses: base.gates.maxRelapses },
      { relapses: head.gates.maxRelapses },
      note,
    ).relapses,
  };
}

function tightenNumbers<Name extends string>(
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
    const strictest = Math.min(
      before ?? Number.POSITIVE_INFINITY,
      after ?? Number.POSITIVE_INFINITY,
    );
    if (Number.isFinite(strictest)) tightened[name] = strictest;
  }
  return tightened;
}

/** A metric's own gate, or the default one that every primary metric has. */
export function findMetricGate(rules: SuiteRules, name: string) {
  const metric = rules.metrics.find((candidate) => candidate.name === name);
  return (
    readOwn(rules.gates.metrics, name) ?? (metric?.primary === true ? defaultMetricGate : undefined)
  );
}
