import { formatScore } from '../../../wording/format.ts';
import type { PageScore, PageSide, PageSuite, PageTrial, Role } from '../page-content.ts';
import { JudgeAnswers, type Judged } from './judge-answers.tsx';
import { Text } from './text.tsx';

/** Every score of a trial, with its reason: what differs first. */
export function ScoreTable({
  trial: { baseline, candidate },
  metrics,
  judged,
}: {
  readonly trial: PageTrial;
  readonly metrics: PageSuite['metrics'];
  readonly judged: Judged;
}) {
  const rows = metrics
    .map((metric) => ({
      metric,
      before: readScore(baseline, metric.name),
      after: readScore(candidate, metric.name),
    }))
    .map((row) => ({ ...row, standing: compare(row) }))
    .sort((one, other) => Number(other.standing !== 'none') - Number(one.standing !== 'none'));
  if (rows.length === 0) return null;
  return (
    <section class="scores">
      <h3>Why</h3>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">metric</span>
            </th>
            <th scope="col">baseline</th>
            <th scope="col">candidate</th>
            <th scope="col" class="reason">
              reason
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ metric, before, after, standing }) => (
            <tr key={metric.name} class={metric.primary ? 'primary' : ''}>
              <th scope="row">
                <Text of={metric.name} />
              </th>
              <td>{describeScore(before)}</td>
              <td class={`standing-${standing}`}>{describeScore(after)}</td>
              <td class="reason">
                <Reasons metric={metric.name} before={before} after={after} judged={judged} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const readScore = (side: PageSide, name: string): PageScore | undefined =>
  'error' in side ? undefined : side.scores[name];

function describeScore(score: PageScore | undefined): string {
  if (score === undefined) return '–';
  if (score.kind === 'not_applicable') return 'n/a';
  return score.kind === 'unscored' ? 'unscored' : formatScore(score.value ?? null);
}

function compare({
  metric,
  before,
  after,
}: {
  readonly metric: PageSuite['metrics'][number];
  readonly before: PageScore | undefined;
  readonly after: PageScore | undefined;
}): 'good' | 'bad' | 'missing' | 'none' {
  if (before?.kind === 'not_applicable' || after?.kind === 'not_applicable') return 'none';
  if (before?.value === undefined || after?.value === undefined) return 'missing';
  if (before.value === after.value) return 'none';
  return after.value > before.value === (metric.direction === 'higher') ? 'good' : 'bad';
}

/** The reason of the side that it is about; of both where they differ. */
function Reasons({
  before,
  after,
  ...rest
}: {
  readonly metric: string;
  readonly before: PageScore | undefined;
  readonly after: PageScore | undefined;
  readonly judged: Judged;
}) {
  if (after?.reason !== undefined && after.reason === before?.reason)
    return <Reason of={after} which="both" {...rest} />;
  return (
    <>
      {before !== undefined && <Reason of={before} which="baseline" {...rest} />}
      {after !== undefined && <Reason of={after} which="candidate" {...rest} />}
    </>
  );
}

function Reason({
  of: { reason, judged: wasJudged },
  which,
  metric,
  judged,
}: {
  readonly of: PageScore;
  readonly which: Role | 'both';
  readonly metric: string;
  readonly judged: Judged;
}) {
  if (reason === undefined) return null;
  return (
    <>
      <p dir="auto">
        <small class={`role-${which}`}>{which}</small> <Text of={reason} />
      </p>
      {wasJudged === true && (
        <JudgeAnswers
          judged={judged}
          metric={metric}
          roles={which === 'both' ? ['baseline', 'candidate'] : [which]}
        />
      )}
    </>
  );
}
