import { useEffect, useState } from 'preact/hooks';
import type { PageCase, PageSuite } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import { CaseHead, type Loaded } from './case-head.tsx';
import type { ListedCase } from './cases.ts';
import { Exchanges } from './exchanges.tsx';
import { Outputs } from './outputs.tsx';
import { Expected, Question } from './question.tsx';
import { hasShapes } from './request-shapes.tsx';
import { ScoreTable } from './score-table.tsx';
import { TrialTable } from './trial-table.tsx';
import { useExchanges } from './use-exchanges.ts';
import { useKeys } from './use-keys.ts';

/** One case: how it went, why, and what both sides answered. */
export function CaseDetail({
  listed,
  suite,
  suites,
  blocks,
  trial,
  onTrial,
  marked,
  trialLog,
}: {
  readonly listed: ListedCase;
  readonly suite: PageSuite;
  readonly suites: number;
  readonly blocks: Blocks;
  /** Position of the trial that is looked at; undefined for the one that tells most. */
  readonly trial: number | undefined;
  readonly onTrial: (trial: number) => void;
  /** Whether differences are marked. */
  readonly marked: boolean;
  readonly trialLog: string | null;
}) {
  const loaded = useCase(blocks, listed.number);
  return (
    <article>
      <CaseHead listed={listed} suite={suite} suites={suites} one={loaded} />
      {loaded === 'missing' && (
        <p class="left-out">This case is not in the file: it was cut off.</p>
      )}
      {typeof loaded === 'object' && (
        <Body
          one={loaded}
          listed={listed}
          suite={suite}
          blocks={blocks}
          trial={Math.min(trial ?? loaded.shown, loaded.trials.length - 1)}
          onTrial={onTrial}
          marked={marked}
          trialLog={trialLog}
        />
      )}
    </article>
  );
}

/** @returns undefined until the block of the case is unpacked */
function useCase(blocks: Blocks, number: number): Loaded {
  const [loaded, setLoaded] = useState<{ readonly number: number; readonly one: Loaded }>();
  useEffect(() => {
    let isWanted = true;
    blocks.readCase(number).then(
      (one) => {
        if (isWanted) setLoaded({ number, one: one ?? 'missing' });
      },
      () => {
        if (isWanted) setLoaded({ number, one: 'missing' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [blocks, number]);
  return loaded?.number === number ? loaded.one : undefined;
}

function Body({
  one,
  listed,
  suite,
  blocks,
  trial,
  onTrial,
  marked,
  trialLog,
}: {
  readonly one: PageCase;
  readonly listed: ListedCase;
  readonly suite: PageSuite;
  readonly blocks: Blocks;
  readonly trial: number;
  readonly onTrial: (trial: number) => void;
  readonly marked: boolean;
  readonly trialLog: string | null;
}) {
  const shown = one.trials[trial];
  const exchanges = useExchanges(blocks, listed.number);
  useKeys({
    '[': () => onTrial(Math.max(0, trial - 1)),
    ']': () => onTrial(Math.min(one.trials.length - 1, trial + 1)),
  });
  if (shown === undefined) return null;
  return (
    <>
      <div class="asked">
        <Question one={one} />
        <Expected one={one} />
      </div>
      <Outputs trial={shown} marked={marked} trialLog={trialLog} />
      <ScoreTable
        key={`${listed.number} ${trial}`}
        trial={shown}
        metrics={suite.metrics}
        judged={{ exchanges, trial, trialLog }}
      />
      <TrialTable trials={one.trials} chosen={trial} metrics={suite.metrics} onChoose={onTrial} />
      <Exchanges
        key={listed.number}
        exchanges={exchanges}
        trial={trial}
        trialLog={trialLog}
        shapes={hasShapes(suite)}
      />
    </>
  );
}
