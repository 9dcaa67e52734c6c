import type { PageExchanges, Role } from '../page-content.ts';
import { ExchangesLeftOut } from './exchanges.tsx';
import { Fold, Json, Text } from './text.tsx';
import type { AskedExchanges } from './use-exchanges.ts';

/** Where the answers of judges to a trial are. */
export interface Judged {
  readonly exchanges: AskedExchanges;
  /** Position of the trial. */
  readonly trial: number;
  readonly trialLog: string | null;
}

/** What the judge said word for word, behind the score that was read out of it. */
export function JudgeAnswers({
  judged: { exchanges, trial, trialLog },
  metric,
  roles,
}: {
  readonly judged: Judged;
  readonly metric: string;
  /** Whose output was judged. */
  readonly roles: readonly Role[];
}) {
  const { found, load } = exchanges;
  return (
    <Fold title="the judge’s answer" onOpen={load}>
      {found === 'left_out' && <ExchangesLeftOut trialLog={trialLog} />}
      {typeof found === 'object' &&
        listAnswers(found, { trial, metric, roles }).map((answer, position) => (
          <div key={position}>
            <p class="side-facts">
              <Text of={`${answer.model} at ${answer.endpoint}`} />
              {answer.stop !== 'complete' && `, stopped: ${answer.stop.replace('_', ' ')}`}
            </p>
            <pre class="code">
              <Text of={answer.text} />
            </pre>
            <h5>raw response</h5>
            <Json of={answer.raw} />
          </div>
        ))}
    </Fold>
  );
}

/** Every attempt, and once what counts for both sides. */
function listAnswers(
  { trials, judge_answers: answers }: PageExchanges,
  of: { readonly trial: number; readonly metric: string; readonly roles: readonly Role[] },
) {
  const places = of.roles.flatMap((role) => trials[of.trial]?.[role]?.judged[of.metric] ?? []);
  return [...new Set(places)].flatMap((place) => answers[place] ?? []);
}
