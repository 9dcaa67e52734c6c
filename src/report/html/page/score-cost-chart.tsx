import { formatMoney, formatValue } from '../../../wording/format.ts';
import type { MetricReport } from '../../report.ts';
import type { PageSuite } from '../page-content.ts';
import { createScale, padSpan } from './chart-scale.ts';
import { useWidth } from './use-width.ts';

const height = 220;
const edge = { left: 46, right: 18, top: 14, bottom: 34 } as const;

/** Baseline and candidate by what they cost and how they score; intervals are those of the differences. */
export function ScoreCostChart({ suite }: { readonly suite: PageSuite }) {
  const [element, width] = useWidth<HTMLElement>();
  const points = findPoints(suite);
  if (points === undefined) return null;
  return (
    <figure class="chart" ref={element}>
      <figcaption>
        <b>{points.metric.name}</b> against the cost of a case
      </figcaption>
      {width > 0 && <Drawing points={points} width={width} />}
    </figure>
  );
}

interface Points {
  readonly metric: MetricReport;
  readonly baseline: { readonly cost: number; readonly score: number };
  readonly candidate: { readonly cost: number; readonly score: number };
  readonly scores: readonly [number, number] | undefined;
  readonly costs: readonly [number, number] | undefined;
  /** The score down (or up) to which a loss is accepted. */
  readonly accepted: number | undefined;
}

function findPoints({ metrics, cost }: PageSuite): Points | undefined {
  const metric = metrics.find(({ primary, candidate }) => primary && candidate !== null);
  const { baseline_per_case_usd: before, candidate_per_case_usd: after } = cost;
  if (metric?.baseline == null || metric.candidate === null || before === null || after === null)
    return undefined;
  const { baseline: score, interval, margin, direction } = metric;
  const ratio = cost.ratio?.interval;
  return {
    metric,
    baseline: { cost: before, score },
    candidate: { cost: after, score: metric.candidate },
    scores: interval === null ? undefined : [score + interval.low, score + interval.high],
    costs: ratio == null ? undefined : [before * (1 + ratio.low), before * (1 + ratio.high)],
    accepted: margin === null ? undefined : direction === 'lower' ? score + margin : score - margin,
  };
}

function Drawing({ points, width }: { readonly points: Points; readonly width: number }) {
  const { metric, baseline, candidate, scores, costs, accepted } = points;
  const x = createScale({
    values: padSpan([baseline.cost, candidate.cost, ...(costs ?? [])], 0.22),
    pixels: [edge.left, width - edge.right],
    ticks: Math.max(2, Math.floor(width / 120)),
  });
  const y = createScale({
    values: padSpan(
      [
        baseline.score,
        candidate.score,
        ...(scores ?? []),
        ...(accepted === undefined ? [] : [accepted]),
      ],
      0.15,
    ),
    pixels: [height - edge.bottom, edge.top],
    ticks: 4,
  });
  const from = [x.at(baseline.cost), y.at(baseline.score)] as const;
  const to = [x.at(candidate.cost), y.at(candidate.score)] as const;
  const label = `baseline ${formatValue(baseline.score, metric.unit)} at ${formatMoney(baseline.cost)}, candidate ${formatValue(candidate.score, metric.unit)} at ${formatMoney(candidate.cost)}`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            class="grid"
            x1={edge.left}
            x2={width - edge.right}
            y1={y.at(tick)}
            y2={y.at(tick)}
          />
          <text class="tick" x={edge.left - 6} y={y.at(tick) + 4} text-anchor="end">
            {metric.unit === 'percent' ? `${Math.round(tick * 1000) / 10}%` : tick}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text
          key={tick}
          class="tick"
          x={x.at(tick)}
          y={height - edge.bottom + 18}
          text-anchor="middle"
        >
          {formatMoney(tick).replace(/(\.\d*?[1-9]|\.)0+$/, '$1')}
        </text>
      ))}
      {accepted !== undefined && (
        <g>
          <line
            class="margin"
            x1={edge.left}
            x2={width - edge.right}
            y1={y.at(accepted)}
            y2={y.at(accepted)}
          />
          <text
            class="tick margin-label"
            x={from[0] > width / 2 ? edge.left : width - edge.right}
            y={y.at(accepted) + 14}
            text-anchor={from[0] > width / 2 ? 'start' : 'end'}
          >
            {metric.direction === 'lower' ? 'accepted up to here' : 'accepted down to here'}
          </text>
        </g>
      )}
      <line class="move" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      {scores !== undefined && (
        <line class="span" x1={to[0]} x2={to[0]} y1={y.at(scores[0])} y2={y.at(scores[1])} />
      )}
      {costs !== undefined && (
        <line class="span" x1={x.at(costs[0])} x2={x.at(costs[1])} y1={to[1]} y2={to[1]} />
      )}
      <circle class="baseline-point" cx={from[0]} cy={from[1]} r={5} />
      <circle class="candidate-point" cx={to[0]} cy={to[1]} r={5} />
      <PointLabel at={from} name="baseline" width={width} other={to} />
      <PointLabel at={to} name="candidate" width={width} other={from} />
    </svg>
  );
}

function PointLabel({
  at,
  other,
  name,
  width,
}: {
  readonly at: readonly [number, number];
  readonly other: readonly [number, number];
  readonly name: 'baseline' | 'candidate';
  readonly width: number;
}) {
  const isRight = at[0] >= other[0];
  const fits = isRight ? at[0] < width - edge.right - 66 : at[0] > edge.left + 66;
  const toRight = fits ? isRight : !isRight;
  return (
    <text
      class={`${name}-label`}
      x={at[0] + (toRight ? 10 : -10)}
      y={at[1] + (at[1] <= other[1] ? -9 : 18)}
      text-anchor={toRight ? 'start' : 'end'}
    >
      {name}
    </text>
  );
}
