import type { Metric } from '../config/metric.ts';
import type { CheckedScorer } from '../scoring/apply-options.ts';

/** A metric with the scorer that was built for it. */
export interface ReadyMetric {
  readonly metric: Metric;
  readonly scorer: CheckedScorer;
}
