import type { Metric } from '../config/metric.ts';
import { type EvalCase, variablesOf } from '../dataset/eval-case.ts';
import type { Problem } from '../errors.ts';
import type { Compare, Comparison } from './comparison.ts';
import type { Extraction } from './extract.ts';
import { fillTemplate } from './template.ts';

/** What a metric expects of one case. */
export type Expectation =
  | { readonly kind: 'ready'; readonly compare: Compare }
  /** The case says null: the metric does not apply to it. */
  | { readonly kind: 'not_applicable' }
  /** The case lacks a value that the expectation is made of. */
  | { readonly kind: 'missing'; readonly problems: readonly Problem[] }
  /** The value is there and cannot be used. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** What decides the expectation, apart from the case. */
export interface ExpectationSource {
  readonly metric: Metric;
  readonly comparison: Comparison;
  readonly extractExpected: Extraction | undefined;
}

/**
 * The case's own value under `metrics.<name>`, taken as it is, or else the metric's template with the case's
 * variables filled in; `extract_expected` reads either.
 */
export function resolveExpectation(source: ExpectationSource, evalCase: EvalCase): Expectation {
  const { metric, comparison } = source;
  const own = ownExpectationOf(metric, evalCase);
  if (own === null) return { kind: 'not_applicable' };
  if (own !== undefined && comparison.ownExpectation === 'replaces')
    return prepare(source, evalCase, { value: own, own });
  const filled = fillTemplate(comparison.template, variablesOf(evalCase), comparison.fill);
  if (filled.missing.length === 0) return prepare(source, evalCase, { value: filled.value, own });
  const problems = filled.missing.map((name) => ({
    what: `${nameOf(metric, evalCase)}: the case has no variable "${name}"`,
    remedy: `give the case this variable, set its metrics.${metric.name} to a value of its own, or to null where the metric does not apply`,
  }));
  return { kind: 'missing', problems };
}

function prepare(
  { metric, comparison, extractExpected }: ExpectationSource,
  evalCase: EvalCase,
  { value, own }: { readonly value: unknown; readonly own: unknown },
): Expectation {
  const extracted = extractExpected?.read(value);
  if (extracted?.kind === 'nothing') {
    const what = `${nameOf(metric, evalCase)}: extract_expected: ${extracted.reason}`;
    const remedy = `mend the case's expected value, or the metric's extract_expected`;
    return { kind: 'missing', problems: [{ what, remedy }] };
  }
  const found =
    extracted === undefined ? value : (extracted.json ?? { value: extracted.text }).value;
  const prepared = comparison.prepare(found, own);
  if (prepared.kind === 'ready') return prepared;
  const place = own === undefined ? 'the value that the metric expects' : `metrics.${metric.name}`;
  return {
    kind: 'invalid',
    problems: [
      {
        what: `${nameOf(metric, evalCase)}: ${prepared.problem}`,
        remedy: `change ${place} in the case`,
      },
    ],
  };
}

function ownExpectationOf(metric: Metric, { metrics }: EvalCase): unknown {
  return metrics !== undefined && Object.hasOwn(metrics, metric.name)
    ? metrics[metric.name]
    : undefined;
}

function nameOf(metric: Metric, evalCase: EvalCase): string {
  return `case "${evalCase.id}", metric "${metric.name}"`;
}
