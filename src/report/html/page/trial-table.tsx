import { formatDuration, formatMoney, formatScore } from '../../../wording/format.ts';
import type { PageSide, PageSuite, PageTrial } from '../page-content.ts';
import { Text } from './text.tsx';

/** Every trial of the case; the chosen one is shown above. */
export function TrialTable({
  trials,
  chosen,
  metrics,
  onChoose,
}: {
  readonly trials: readonly PageTrial[];
  readonly chosen: number;
  readonly metrics: PageSuite['metrics'];
  readonly onChoose: (trial: number) => void;
}) {
  if (trials.length < 2) return null;
  return (
    <section class="trials">
      <h3>
        Trials <small>[ and ] go from one to the next</small>
      </h3>
      <div class="scroll-x">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">trial</th>
              <th scope="col">side</th>
              <th scope="col">outcome</th>
              {metrics.map(({ name }) => (
                <th key={name} scope="col">
                  <Text of={name} />
                </th>
              ))}
              <th scope="col">latency</th>
              <th scope="col">cost</th>
              <th scope="col">tokens</th>
            </tr>
          </thead>
          {trials.map((trial, position) => (
            <tbody
              key={`${trial.trial} ${trial.fresh}`}
              class={position === chosen ? 'chosen' : ''}
            >
              <tr>
                <th scope="rowgroup" rowSpan={2}>
                  <button
                    type="button"
                    class="link"
                    aria-pressed={position === chosen}
                    onClick={() => onChoose(position)}
                  >
                    {trial.trial + 1}
                  </button>
                  {trial.fresh && <small>tried again</small>}
                </th>
                <Cells which="baseline" side={trial.baseline} metrics={metrics} />
              </tr>
              <tr>
                <Cells which="candidate" side={trial.candidate} metrics={metrics} />
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function Cells({
  which,
  side,
  metrics,
}: {
  readonly which: 'baseline' | 'candidate';
  readonly side: PageSide;
  readonly metrics: PageSuite['metrics'];
}) {
  if ('error' in side)
    return (
      <>
        <td class={`role-${which}`}>{which}</td>
        <td class="state-errored">errored</td>
        <td colSpan={metrics.length + 3} class="reason">
          <Text of={side.message} />
        </td>
      </>
    );
  return (
    <>
      <td class={`role-${which}`}>{which}</td>
      <td class={`state-${side.outcome}`}>{side.outcome}</td>
      {metrics.map(({ name }) => {
        const score = side.scores[name];
        return (
          <td key={name}>
            {score?.kind === 'scored'
              ? formatScore(score.value ?? null)
              : (score?.kind ?? '–').replace('_', ' ')}
          </td>
        );
      })}
      <td>{formatDuration(side.latency_ms)}</td>
      <td>{formatMoney(side.cost_usd)}</td>
      <td>{side.tokens === null ? 'unknown' : `${side.tokens.input} + ${side.tokens.output}`}</td>
    </>
  );
}
