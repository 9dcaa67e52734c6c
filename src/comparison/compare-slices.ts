import type { ReplayedCases } from '../replay/replayed-case.ts';
import type { EvidenceFrame, MetricComparison } from './compare-metric.ts';
import { compareMetric } from './compare-metric.ts';
import type { MetricMeasures } from './measure-metric.ts';

/** One metric over the cases that have a tag. */
export interface SliceComparison extends MetricComparison {
  readonly tag: string;
}

/** Which tags are looked at. */
export interface SliceRule {
  /** Undefined: every tag of the dataset. */
  readonly tags: readonly string[] | undefined;
  /** Slices of fewer cases say too little. */
  readonly minCases: number;
}

/**
 * Compares primary metrics on every slice, the largest slice first. A tag that all cases have is no slice.
 * @param measures of all cases, one for each metric that is wanted
 */
export function compareSlices(
  cases: ReplayedCases,
  measures: readonly MetricMeasures[],
  options: { readonly rule: SliceRule; readonly frame: EvidenceFrame },
): readonly SliceComparison[] {
  const { rule, frame } = options;
  if (rule.tags?.length === 0) return [];
  const members = new Map<string, number[]>();
  let position = 0;
  for (const { tags } of cases) {
    for (const tag of new Set(tags)) {
      const positions = members.get(tag);
      if (positions === undefined) members.set(tag, [position]);
      else positions.push(position);
    }
    position += 1;
  }
  return [...members]
    .filter(
      ([tag, positions]) =>
        positions.length >= rule.minCases &&
        positions.length < cases.length &&
        (rule.tags === undefined || rule.tags.includes(tag)),
    )
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([tag, positions]) =>
      measures.map((measured) => ({ tag, ...compareMetric(measured, frame, positions) })),
    );
}
