import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageHead, PagePlaces } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import { CaseDetail } from './case-detail.tsx';
import { type ListedCase, noFilter } from './cases.ts';
import { Overview } from './overview.tsx';
import type { Reading } from './use-reading.ts';

/** What the pane shows of a report. */
interface Shown {
  readonly head: PageHead;
  readonly cases: readonly ListedCase[];
  readonly blocks: Blocks;
  /** Whether differences are marked. */
  readonly marked: boolean;
}

/** The pane, drawn anew only where it changes: a search tells of itself while a reader reads. */
export function useReadingPane(
  { chosen, trial, screen, pane, select, narrow, setTrial }: Reading,
  { head, cases, blocks, marked }: Shown,
): ComponentChild {
  return useMemo(
    () => (
      <ReadingPane
        {...{ head, cases, blocks, marked }}
        reading={{ chosen, trial, screen, pane, select, narrow, setTrial }}
      />
    ),
    [chosen, trial, screen, pane, select, narrow, setTrial, head, cases, blocks, marked],
  );
}

/** What is read: the overview, or a case. */
function ReadingPane({
  head,
  cases,
  blocks,
  reading,
  marked,
}: Shown & {
  readonly reading: Pick<
    Reading,
    'chosen' | 'trial' | 'screen' | 'pane' | 'select' | 'narrow' | 'setTrial'
  >;
}) {
  const places = usePlaces(blocks);
  const { suites } = head;
  const { chosen, pane, select, narrow } = reading;
  const suite = chosen && suites[chosen.suite];
  const only = (position: number): number | null => (suites.length > 1 ? position : null);
  return (
    <main class="pane" ref={pane} tabIndex={-1}>
      {chosen === undefined || suite === undefined ? (
        <Overview
          head={head}
          cases={cases}
          places={places}
          onOutcome={(outcome, of) =>
            narrow({ ...noFilter, suite: only(of), outcomes: new Set([outcome]) })
          }
          onTag={(tag, of) => narrow({ ...noFilter, suite: only(of), tag })}
          onCase={select}
        />
      ) : (
        <>
          <button type="button" class="link back" onClick={() => select(null)}>
            ← {reading.screen === 'list' ? 'cases' : 'overview'}
          </button>
          <CaseDetail
            listed={chosen}
            suite={suite}
            suites={suites.length}
            blocks={blocks}
            trial={reading.trial}
            onTrial={reading.setTrial}
            marked={marked}
            trialLog={head.trial_log}
          />
        </>
      )}
    </main>
  );
}

function usePlaces(blocks: Blocks): PagePlaces | undefined {
  const [places, setPlaces] = useState<PagePlaces>();
  useEffect(() => {
    blocks.places().then(setPlaces);
  }, [blocks]);
  return places;
}
