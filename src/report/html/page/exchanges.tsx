import type { PageExchange, PageExchanges } from '../page-content.ts';
import { Messages } from './question.tsx';
import { Fold, Json, Text } from './text.tsx';
import type { AskedExchanges } from './use-exchanges.ts';

/** What was sent and what came back. */
export function Exchanges({
  exchanges: { found, load },
  trial,
  trialLog,
  shapes,
}: {
  readonly exchanges: AskedExchanges;
  readonly trial: number;
  readonly trialLog: string | null;
  /** Whether requests have more that the overview shows. */
  readonly shapes: boolean;
}) {
  return (
    <section class="exchanges">
      <Fold title="Requests and raw responses" onOpen={load}>
        {found === 'left_out' && <ExchangesLeftOut trialLog={trialLog} />}
        {typeof found === 'object' && (
          <>
            {shapes && (
              <p class="side-facts">
                Tools and response schema are the same in every request: the overview has them.
              </p>
            )}
            <div class="sides">
              {(['baseline', 'candidate'] as const).map((role) => (
                <div key={role} class={`side side-${role}`}>
                  <h4>
                    <span class={`role-${role}`}>{role}</span>
                  </h4>
                  <Exchange of={found.trials[trial]?.[role] ?? null} all={found} />
                </div>
              ))}
            </div>
          </>
        )}
      </Fold>
    </section>
  );
}

/** Where they are instead. */
export function ExchangesLeftOut({ trialLog }: { readonly trialLog: string | null }) {
  return (
    <p class="left-out">
      Left out to keep this file quick; they are in the trial log
      {trialLog !== null && <Text of={` (${trialLog})`} />}.
    </p>
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
