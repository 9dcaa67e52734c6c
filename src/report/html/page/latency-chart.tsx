import { formatDuration } from '../../../wording/format.ts';
import type { PageSuite, Role } from '../page-content.ts';
import type { ListedCase } from './cases.ts';
import { type Bins, binLatencies } from './latency-bins.ts';
import { useWidth } from './use-width.ts';

const height = 220;
const edge = { left: 8, right: 8, top: 30, bottom: 34 } as const;
const middle = (height + edge.top - edge.bottom) / 2;

/** How long answers took: the baseline above the axis, the candidate below it. */
export function LatencyChart({
  suite,
  cases,
}: {
  readonly suite: PageSuite;
  readonly cases: readonly ListedCase[];
}) {
  const [element, width] = useWidth<HTMLElement>();
  const bins = binLatencies(cases, Math.max(12, Math.floor(width / 9)));
  if (bins === undefined) return null;
  return (
    <figure class="chart" ref={element}>
      <figcaption>
        <b>latency</b>, {bins.trials} answers a side
      </figcaption>
      {width > 0 && <Drawing bins={bins} suite={suite} width={width} />}
    </figure>
  );
}

function Drawing({
  bins,
  suite,
  width,
}: {
  readonly bins: Bins;
  readonly suite: PageSuite;
  readonly width: number;
}) {
  const inner = width - edge.left - edge.right;
  const [low, high] = [Math.log(bins.from), Math.log(bins.to)];
  const x = (ms: number) => edge.left + ((Math.log(ms) - low) / (high - low)) * inner;
  const most = Math.max(...bins.baseline, ...bins.candidate);
  const room = middle - edge.top;
  const { latency_ms: latency } = suite;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label="distribution of latency on both sides"
    >
      {(['baseline', 'candidate'] as const).map((role) => (
        <g key={role}>
          {bins[role].map((count, position) => {
            const size = (count / most) * room;
            return (
              <rect
                key={position}
                class={`${role}-bin`}
                x={edge.left + (position / bins[role].length) * inner + 0.5}
                width={Math.max(1, inner / bins[role].length - 1)}
                y={role === 'baseline' ? middle - 1 - size : middle + 1}
                height={size}
              />
            );
          })}
        </g>
      ))}
      <line class="axis" x1={edge.left} x2={width - edge.right} y1={middle} y2={middle} />
      <Percentiles which="baseline" {...latency.baseline} x={x} width={width} />
      <Percentiles which="candidate" {...latency.candidate} x={x} width={width} />
      {listTicks(bins).map((tick) => (
        <text key={tick} class="tick" x={x(tick)} y={height - 4} text-anchor="middle">
          {formatTick(tick)}
        </text>
      ))}
    </svg>
  );
}

function Percentiles({
  which,
  p50,
  p95,
  x,
  width,
}: {
  readonly which: Role;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly x: (ms: number) => number;
  readonly width: number;
}) {
  const isAbove = which === 'baseline';
  return (
    <>
      {[['p50', p50] as const, ['p95', p95] as const].map(([name, ms]) => {
        if (ms === null || ms <= 0) return null;
        const at = x(ms);
        // The two are often close; their words stand on the outer sides.
        const toLeft = name === 'p50' ? at > 90 : at > width - 90;
        return (
          <g key={name}>
            <line
              class={`${which}-mark`}
              x1={at}
              x2={at}
              y1={isAbove ? edge.top - 14 : middle + 1}
              y2={isAbove ? middle - 1 : height - edge.bottom + 14}
            />
            <text
              class={`${which}-label small`}
              x={at + (toLeft ? -4 : 4)}
              y={isAbove ? edge.top - 6 : height - edge.bottom + 12}
              text-anchor={toLeft ? 'end' : 'start'}
            >
              {name} {formatDuration(ms)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** 1, 2 and 5 times powers of ten: the axis is logarithmic. */
function listTicks({ from, to }: Bins): readonly number[] {
  const ticks: number[] = [];
  const factors = to / from > 30 ? [1] : to / from > 8 ? [1, 3] : [1, 2, 5];
  for (let power = 1; power <= 1e7; power *= 10)
    for (const factor of factors) {
      const tick = power * factor;
      if (tick > from * 1.05 && tick < to * 0.95) ticks.push(tick);
    }
  return ticks;
}

const formatTick = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`);
