import type { Standing } from '../../suite-row.ts';

const height = 22;
const width = 168;

/** Ends of the axis that bars are drawn on, so that bars under each other can be compared. */
export type Domain = readonly [number, number];

/** A domain with zero in its middle, for deltas with intervals and margins. */
export function computeDomain(values: readonly (number | null | undefined)[]): Domain {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const most = Math.max(0.001, ...sizes) * 1.1;
  return [-most, most];
}

/** A delta with its interval against zero, and against what is still accepted. */
export function IntervalBar({
  delta,
  low,
  high,
  worst,
  domain,
  standing,
  label,
}: {
  readonly delta: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The delta at which it is too bad, with its sign; null where nothing is said of it. */
  readonly worst: number | null;
  readonly domain: Domain;
  readonly standing: Standing;
  readonly label: string;
}) {
  if (delta === null) return null;
  const [from, to] = domain;
  const x = (value: number) =>
    4 + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 8);
  const middle = height / 2;
  return (
    <svg
      class={`interval standing-${standing}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {worst !== null && (
        <>
          <rect
            class="beyond"
            x={worst < 0 ? 0 : x(worst)}
            width={Math.max(0, worst < 0 ? x(worst) : width - x(worst))}
            y={2}
            height={height - 4}
            rx={2}
          />
          <line class="margin" x1={x(worst)} x2={x(worst)} y1={2} y2={height - 2} />
        </>
      )}
      <line class="axis" x1={0} x2={width} y1={middle} y2={middle} />
      <line class="zero" x1={x(0)} x2={x(0)} y1={2} y2={height - 2} />
      {low !== null && high !== null && (
        <line class="span" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      )}
      <circle class="point" cx={x(delta)} cy={middle} r={4} />
    </svg>
  );
}
