import { defaultMetricGate, type Gates, type MetricGate } from '../config/gates.ts';
import type { Metric } from '../config/metric.ts';
import type { SequentialMode } from '../config/sequential.ts';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { readOwn } from '../document/read-own.ts';
import { tightenMetricGate, tightenNumbers, tightenSlices } from './tighten-gates.ts';

/** The rules that hold for a change: base's, tightened by head's. */
export interface GoverningRules {
  readonly metrics: readonly Metric[];
  readonly gates: Gates;
  /** Of each case on each side; undefined leaves it to the size of the dataset. */
  readonly trials: number | undefined;
  /** Where base leaves them to the size of the dataset, a change may ask for more. */
  readonly leastTrials?: number | undefined;
  /** When the comparison may stop early; undefined leaves it to the size of the dataset. */
  readonly sequential: SequentialMode | undefined;
  /** The field of the cases by which they belong together; undefined: each stands for itself. */
  readonly cluster: string | undefined;
  /** What base asks by itself; undefined for a new suite. What head adds must not share its error. */
  readonly asked?: AskedClaims | undefined;
  /** Primary or gated metrics of base that head no longer has: nothing would measure them any more. */
  readonly dropped: readonly string[];
  /** One sentence for each rule that head weakens and that base's therefore replaces. */
  readonly notices: readonly string[];
}

/** Claims that rules ask for. */
export interface AskedClaims {
  /** Metrics with a margin. */
  readonly metrics: readonly string[];
  readonly slices: Gates['slices'];
}

interface SuiteRules {
  readonly metrics: readonly Metric[];
  readonly gates: Gates;
  readonly trials?: number | undefined;
  readonly leastTrials?: number | undefined;
  readonly sequential?: SequentialMode | undefined;
  readonly cluster?: string | undefined;
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
  if (base === undefined) {
    const { metrics, gates, trials, sequential, cluster } = head;
    return {
      metrics,
      gates,
      trials,
      leastTrials: undefined,
      sequential,
      cluster,
      dropped: [],
      notices: [],
    };
  }
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
  const gates = tightenGates(base, { ...head, metrics }, note);
  return {
    metrics,
    gates,
    ...resolveEvidence(base, head, notices),
    asked: listAsked(base),
    dropped,
    notices,
  };
}

function listAsked(base: SuiteRules): AskedClaims {
  const names = base.metrics.map(({ name }) => name);
  return {
    metrics: names.filter((name) => findMetricGate(base, name)?.margin !== undefined),
    slices: base.gates.slices,
  };
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

function tightenGates(base: SuiteRules, head: SuiteRules, note: (rule: string) => void): Gates {
  const metrics: Record<string, MetricGate> = {};
  for (const metric of head.metrics) {
    const gate = tightenMetricGate({
      direction: metric.direction,
      base: findMetricGate(base, metric.name),
      head: findMetricGate(head, metric.name),
      note: () => note(`the gate of metric ${metric.name}`),
    });
    if (gate !== undefined) metrics[metric.name] = gate;
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
    slices: tightenSlices({
      base: base.gates.slices,
      head: head.gates.slices,
      note: () => note('the gate slices'),
    }),
  };
}

/** How evidence is gathered: base's where base says it. More trials are always allowed. */
function resolveEvidence(
  base: SuiteRules,
  head: SuiteRules,
  notices: string[],
): Pick<GoverningRules, 'trials' | 'leastTrials' | 'sequential' | 'cluster'> {
  const { sequential, cluster } = base;
  const isRaised =
    base.trials !== undefined && head.trials !== undefined && head.trials > base.trials;
  const asked = [head.leastTrials, base.trials === undefined ? head.trials : undefined].filter(
    (trials) => trials !== undefined,
  );
  const governed = {
    trials: isRaised ? head.trials : base.trials,
    leastTrials: asked.length === 0 ? undefined : Math.max(...asked),
    sequential,
    cluster,
  };
  for (const key of ['trials', 'sequential', 'cluster'] as const) {
    if (governed[key] === head[key]) continue;
    const applied = governed[key] === undefined ? "base's default" : `base's ${governed[key]}`;
    const more = key === 'trials' && asked.length > 0 ? ', unless this asks for more' : '';
    notices.push(
      `"${key}" is not in this change what it is on base; ${applied} is applied${more} (land the other value first, on its own)`,
    );
  }
  return governed;
}

/**
 * A metric's own gate, or the default one that every primary metric has. A primary metric is always asked for its
 * margin, even where its gate names only a floor or a ceiling.
 */
export function findMetricGate(
  rules: Pick<SuiteRules, 'metrics' | 'gates'>,
  name: string,
): MetricGate | undefined {
  const own = readOwn(rules.gates.metrics, name);
  const metric = rules.metrics.find((candidate) => candidate.name === name);
  if (metric?.primary !== true) return own;
  if (own === undefined) return defaultMetricGate;
  return { ...own, margin: own.margin ?? defaultMetricGate.margin };
}
