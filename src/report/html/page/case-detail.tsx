import { useEffect, useState } from 'preact/hooks';
import type { PageCase, PageSuite } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import { type ListedCase, outcomeWords } from './cases.ts';
import { Exchanges } from './exchanges.tsx';
import { Outputs } from './outputs.tsx';
import { Expected, Question } from './question.tsx';
import { hasShapes } from './request-shapes.tsx';
import { ScoreTable } from './score-table.tsx';
import { SafeLink, Text } from './text.tsx';
import { TrialTable } from './trial-table.tsx';
import { useExchanges } from './use-exchanges.ts';
import { useKeys } from './use-keys.ts';
import { Terms } from './waivers.tsx';

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

type Loaded = PageCase | 'missing' | undefined;

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

function CaseHead({
  listed,
  suite,
  suites,
  one,
}: {
  readonly listed: ListedCase;
  readonly suite: PageSuite;
  readonly suites: number;
  readonly one: Loaded;
}) {
  const source = typeof one === 'object' ? readSource(one.source) : undefined;
  return (
    <header class="case-head">
      <p class={`case-outcome outcome-${listed.outcome}`}>
        <b>{outcomeWords[listed.outcome]}</b>
        <span>{typeof one === 'object' ? describeTrials(listed, one) : ''}</span>
      </p>
      <h2>
        <bdi>
          <Text of={listed.id} />
        </bdi>
      </h2>
      <p class="case-facts">
        {suites > 1 && <Fact name="suite" value={suite.name} />}
        {listed.pinned && <span class="pin">pinned</span>}
        {listed.severity !== null && <Fact name="severity" value={listed.severity} />}
        {listed.owner !== null && <Fact name="owner" value={listed.owner} />}
        {listed.tags.map((tag) => (
          <span key={tag} class="tag">
            <Text of={tag} />
          </span>
        ))}
        {source !== undefined && (
          <span class="source">
            {source.system !== undefined && <Text of={`${source.system}: `} />}
            <SafeLink to={source.place} />
          </span>
        )}
      </p>
      {!listed.counted && (
        <p class="left-out">
          It was in flight when enough was known: it counts for{' '}
          {listed.pinned ? 'its pin alone' : 'nothing'}.
        </p>
      )}
      {listed.waiver !== undefined && (
        <p class="note">
          Waived <Terms of={listed.waiver} />: <Text of={listed.waiver.reason} />
        </p>
      )}
      {typeof one === 'object' && one.note !== null && (
        <p class="note">
          <Text of={one.note} />
        </p>
      )}
    </header>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span>
      {name}{' '}
      <b>
        <Text of={value} />
      </b>
    </span>
  );
}

function describeTrials(
  { confirmed, outcome }: ListedCase,
  { passes, trials, flip_rate: rate }: PageCase,
): string {
  const { baseline, candidate } = passes;
  if (trials.length < 2) return outcome === 'relapse' || outcome === 'fix' ? 'in one trial' : '';
  const doubt =
    (outcome === 'relapse' || outcome === 'fix') && confirmed !== true ? 'not confirmed; ' : '';
  const flips = rate === null || rate === 0 ? '' : `, flip rate ${Math.round(rate * 1000) / 10}%`;
  return `${doubt}baseline ${baseline.passed}/${baseline.trials}, candidate ${candidate.passed}/${candidate.trials} trials passed${flips}`;
}

function readSource(
  source: unknown,
): { readonly system?: string; readonly place: string } | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(source, key);
    return typeof value === 'string' ? value : undefined;
  };
  const place = text('url') ?? text('trace_id');
  const system = text('system');
  if (place === undefined) return system === undefined ? undefined : { place: system };
  return system === undefined ? { place } : { place, system };
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
