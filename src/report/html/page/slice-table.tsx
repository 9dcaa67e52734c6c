import { formatBounds, formatCount, formatDelta, formatValue } from '../../../wording/format.ts';
import type { SliceReport } from '../../report.ts';
import type { Standing } from '../../suite-row.ts';
import type { PageSuite } from '../page-content.ts';
import { computeDomain, IntervalBar } from './interval-bar.tsx';
import { Fold, Text } from './text.tsx';

const standings: Readonly<Record<SliceReport['verdict'], Standing>> = {
  improved: 'good',
  not_worse: 'none',
  regressed: 'bad',
  inconclusive: 'none',
};
/** Slices that are shown before the rest is asked for. */
const first = 12;

/** Primary metrics by tag: those that moved beyond chance first. */
export function SliceTable({
  suite,
  onTag,
}: {
  readonly suite: PageSuite;
  readonly onTag: (tag: string) => void;
}) {
  const { slices, metrics } = suite;
  if (slices.length === 0) return null;
  const moved = (slice: SliceReport) =>
    slice.verdict === 'regressed' ? 0 : slice.verdict === 'improved' ? 1 : 2;
  const sorted = [...slices].sort((one, other) => moved(one) - moved(other));
  const several = metrics.filter(({ primary }) => primary).length > 1;
  const rows = (shown: readonly SliceReport[]) => (
    <Slices slices={shown} all={slices} several={several} onTag={onTag} />
  );
  return (
    <section>
      <h3>Slices by tag</h3>
      {suite.slice_stories.map((story) => (
        <p key={story} class="story">
          <Text of={story} />
        </p>
      ))}
      {rows(sorted.slice(0, first))}
      {sorted.length > first && (
        <Fold title={`${formatCount(sorted.length - first)} more slices`}>
          {rows(sorted.slice(first))}
        </Fold>
      )}
    </section>
  );
}

function Slices({
  slices,
  all,
  several,
  onTag,
}: {
  readonly slices: readonly SliceReport[];
  readonly all: readonly SliceReport[];
  readonly several: boolean;
  readonly onTag: (tag: string) => void;
}) {
  const domain = computeDomain(
    all.flatMap(({ delta, interval }) => [delta, interval?.low, interval?.high]),
  );
  return (
    <table class="figures slices">
      <tbody>
        {slices.map((slice) => {
          return (
            <tr key={`${slice.tag} ${slice.metric}`}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onTag(slice.tag)}>
                  <Text of={slice.tag} />
                </button>
                <small>
                  {several && <Text of={`${slice.metric}, `} />}
                  {formatCount(slice.pairs)} cases
                </small>
              </th>
              <td>{formatValue(slice.baseline, slice.unit)}</td>
              <td>{formatValue(slice.candidate, slice.unit)}</td>
              <td class={`delta standing-${standings[slice.verdict]}`}>
                {formatDelta(slice.delta, slice.unit)}
              </td>
              <td class="bar">
                <IntervalBar
                  delta={slice.delta}
                  low={slice.interval?.low ?? null}
                  high={slice.interval?.high ?? null}
                  worst={null}
                  domain={domain}
                  standing={standings[slice.verdict]}
                  label={`${formatDelta(slice.delta, slice.unit)}, interval ${formatBounds(slice.interval, slice.unit)}`}
                />
                <small>
                  {slice.interval === null ? '' : formatBounds(slice.interval, slice.unit)}
                </small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
