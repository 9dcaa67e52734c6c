import { useState } from 'preact/hooks';
import type { PageExchange, PageExchanges } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import { Messages } from './question.tsx';
import { Fold, Json, Text } from './text.tsx';

/** What was sent and what came back, unpacked when it is asked for. */
export function Exchanges({
  blocks,
  number,
  trial,
  trialLog,
}: {
  readonly blocks: Blocks;
  readonly number: number;
  readonly trial: number;
  readonly trialLog: string | null;
}) {
  const [exchanges, setExchanges] = useState<PageExchanges | 'left_out'>();
  const load = () => {
    if (exchanges === undefined)
      blocks.readExchanges(number).then((found) => setExchanges(found ?? 'left_out'));
  };
  return (
    <section class="exchanges">
      <Fold title="Requests and raw responses" onOpen={load}>
        {exchanges === 'left_out' && (
          <p class="left-out">
            Left out to keep this file quick; they are in the trial log
            {trialLog !== null && <Text of={` (${trialLog})`} />}.
          </p>
        )}
        {typeof exchanges === 'object' && (
          <div class="sides">
            {(['baseline', 'candidate'] as const).map((role) => (
              <div key={role} class={`side side-${role}`}>
                <h4>
                  <span class={`role-${role}`}>{role}</span>
                </h4>
                <Exchange of={exchanges.trials[trial]?.[role] ?? null} all={exchanges} />
              </div>
            ))}
          </div>
        )}
      </Fold>
    </section>
  );
}

function Exchange({ of, all }: { readonly of: PageExchange | null; readonly all: PageExchanges }) {
  if (of === null) return <p>It was not answered.</p>;
  const request = all.requests[of.request];
  return (
    <>
      <p class="side-facts">
        <Text of={`${of.model} at ${of.endpoint}`} />
      </p>
      <h5>parameters</h5>
      <Json of={request?.parameters ?? {}} />
      {request?.input !== undefined && (
        <>
          <h5>input</h5>
          <Json of={request.input} />
        </>
      )}
      <h5>messages</h5>
      {Array.isArray(request?.messages) ? (
        <Messages of={request.messages} />
      ) : (
        <Json of={request?.messages ?? null} />
      )}
      <h5>raw response</h5>
      <Json of={of.raw} />
    </>
  );
}
