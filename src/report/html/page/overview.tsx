import { formatCount, formatDuration, formatMoney } from '../../../wording/format.ts';
import type { Outcome, PageHead, PagePlaces } from '../page-content.ts';
import type { ListedCase } from './cases.ts';
import { describeLeftOut } from './left-out.ts';
import { SeenIn } from './seen-in.tsx';
import { Sentences } from './sentences.tsx';
import { SuiteSection } from './suite-section.tsx';
import { Text } from './text.tsx';

const verdictOrder = ['incomplete', 'fail', 'inconclusive', 'pass'];

/** What decided, then each suite, the worst first. */
export function Overview({
  head,
  cases,
  places,
  onOutcome,
  onTag,
  onCase,
}: {
  readonly head: PageHead;
  readonly cases: readonly ListedCase[];
  readonly places: PagePlaces | undefined;
  readonly onOutcome: (outcome: Outcome, suite: number) => void;
  readonly onTag: (tag: string, suite: number) => void;
  readonly onCase: (number: number) => void;
}) {
  const { report, suites } = head;
  const order = suites
    .map((suite, position) => ({ suite, position }))
    .sort(
      (one, other) =>
        verdictOrder.indexOf(one.suite.verdict) - verdictOrder.indexOf(other.suite.verdict) ||
        other.suite.counts.relapses - one.suite.counts.relapses,
    );
  return (
    <div class="overview">
      <Sentences of={head.reasons} class="reasons" />
      {order.map(({ suite, position }) => (
        <SuiteSection
          key={suite.name}
          suite={suite}
          cases={cases.filter((listed) => listed.suite === position)}
          heading={suites.length > 1}
          // Those of the suites that decide are above.
          reasoned={suites.length > 1 && suite.verdict !== report.verdict}
          onOutcome={(outcome) => onOutcome(outcome, position)}
          onTag={(tag) => onTag(tag, position)}
          onCase={onCase}
        />
      ))}
      <section class="colophon">
        <h3>This comparison</h3>
        <Sentences of={report.notices} class="warnings" />
        <LeftOutNote places={places} trialLog={head.trial_log} />
        <dl>
          <dt>baseline</dt>
          <dd>
            <Text of={`${report.base.revision} ${report.base.sha ?? ''}`} />
          </dd>
          <dt>candidate</dt>
          <dd>
            <Text of={`${report.head.revision} ${report.head.sha ?? ''}`} />
          </dd>
          <dt>calls</dt>
          <dd>
            {formatCount(report.calls.made)} sent, {formatCount(report.calls.retried)} retried,{' '}
            {formatCount(report.calls.from_recordings)} from recordings,{' '}
            {formatCount(report.calls.from_earlier_replays)} from earlier replays
          </dd>
          <dt>spent</dt>
          <dd>
            {formatMoney(report.budget.spent_usd)}
            {report.budget.max_usd !== null && ` of at most ${formatMoney(report.budget.max_usd)}`}
            {`, prices of ${report.prices.priced_at}`}
          </dd>
          <dt>took</dt>
          <dd>{formatDuration(report.duration_ms)}</dd>
          <dt>seed</dt>
          <dd>{report.seed}</dd>
          <dt>again</dt>
          <dd>
            <code>
              <Text of={report.reproduce} />
            </code>
          </dd>
          <SeenIn experiments={report.experiments} />
          <dt>made by</dt>
          <dd>
            Pawl {report.pawl_version}, {report.created_at.slice(0, 16).replace('T', ' ')} UTC
          </dd>
        </dl>
      </section>
    </div>
  );
}

/** Nothing is left out in silence. */
function LeftOutNote({
  places,
  trialLog,
}: {
  readonly places: PagePlaces | undefined;
  readonly trialLog: string | null;
}) {
  const words = places && describeLeftOut(places.left_out, trialLog);
  return words === undefined ? null : (
    <p class="left-out">
      <Text of={words} />
    </p>
  );
}
