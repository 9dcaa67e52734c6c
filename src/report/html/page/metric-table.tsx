import type { MetricReport } from '../../report.ts';
import type { SuiteRow } from '../../suite-row.ts';
import type { PageSuite } from '../page-content.ts';
import { computeDomain, type Domain, IntervalBar } from './interval-bar.tsx';
import { Text } from './text.tsx';

/** Metrics with their intervals against what is accepted, then cost, time and tokens: the comment's table. */
export function MetricTable({ suite }: { readonly suite: PageSuite }) {
  const { metrics, rows } = suite;
  // What has a margin is read against it; a metric without one may be far more uncertain.
  const domains = new Map(
    [true, false].flatMap((gated) => {
      const group = metrics.filter(({ margin }) => (margin !== null) === gated);
      const domain = domainOf(group);
      return group.map(({ name }) => [name, domain] as const);
    }),
  );
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">measure</span>
          </th>
          <th scope="col">baseline</th>
          <th scope="col">candidate</th>
          <th scope="col">delta</th>
          <th scope="col" class="bar">
            95% interval
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, position) => {
          const metric = row.kind === 'metric' ? metrics[position] : undefined;
          return (
            <Row
              key={`${row.kind} ${row.label}`}
              row={row}
              metric={metric}
              domain={metric && domains.get(metric.name)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function domainOf(metrics: readonly MetricReport[]): Domain {
  return computeDomain(
    metrics.flatMap(({ delta, interval, margin }) => [
      delta,
      interval?.low,
      interval?.high,
      // A margin far from all that was measured would make everything else a dot.
      Math.min(margin ?? 0, 0.3),
    ]),
  );
}

const arrows = { higher: '↑', lower: '↓' } as const;
const arrowWords = { higher: 'higher is better', lower: 'lower is better' } as const;

function Row({
  row,
  metric,
  domain,
}: {
  readonly row: SuiteRow;
  readonly metric: MetricReport | undefined;
  readonly domain: Domain | undefined;
}) {
  return (
    <tr class={`${row.kind} ${row.primary ? 'primary' : ''}`}>
      <th scope="row">
        <Text of={row.label} />
        {row.kind === 'metric' && (
          <span class="direction" title={arrowWords[row.direction]}>
            {' '}
            {arrows[row.direction]}
          </span>
        )}
        {row.state !== '' && <small class={`standing-${row.standing}`}>{row.state}</small>}
        {row.cases !== '' && <small>{row.cases}</small>}
      </th>
      <td>{row.baseline}</td>
      <td>{row.candidate}</td>
      <td class={`delta standing-${row.standing}`}>{row.delta}</td>
      <td class="bar">
        {metric !== undefined && domain !== undefined && (
          <IntervalBar
            delta={metric.delta}
            low={metric.interval?.low ?? null}
            high={metric.interval?.high ?? null}
            worst={worstOf(metric)}
            domain={domain}
            standing={row.standing}
            label={`${row.delta}, interval ${row.bounds}`}
          />
        )}
        <small>{row.bounds === '–' ? '' : row.bounds}</small>
      </td>
    </tr>
  );
}

/** The delta from which on it is too bad; undefined margins say nothing. */
function worstOf({ margin, direction }: MetricReport): number | null {
  if (margin === null) return null;
  return direction === 'lower' ? margin : -margin;
}
