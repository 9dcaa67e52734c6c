import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatDuration, formatMoney } from '../../../wording/format.ts';
import type { PageAnswer, PageSide, PageTrial, Role } from '../page-content.ts';
import { MarkedText, Text } from './text.tsx';
import { diffWords, type WordDiff } from './word-diff.ts';

/** What both sides answered, side by side, with what only one of them says marked. */
export function Outputs({
  trial,
  marked,
  trialLog,
}: {
  readonly trial: PageTrial;
  readonly marked: boolean;
  readonly trialLog: string | null;
}) {
  const { baseline, candidate } = trial;
  const [before, after] = [readText(baseline), readText(candidate)];
  const diff = useMemo<WordDiff | undefined>(
    () => (before === undefined || after === undefined ? undefined : diffWords(before, after)),
    [before, after],
  );
  const note = diff && diffNotes[diff.kind];
  return (
    <section class="outputs">
      <h3>Answered{note !== undefined && <small>{note}</small>}</h3>
      <div class="sides">
        <Side
          which="baseline"
          side={baseline}
          diff={marked ? diff : undefined}
          trialLog={trialLog}
        />
        <Side
          which="candidate"
          side={candidate}
          diff={marked ? diff : undefined}
          trialLog={trialLog}
        />
      </div>
    </section>
  );
}

const diffNotes: Readonly<Partial<Record<WordDiff['kind'], string>>> = {
  same: 'word for word the same',
  unlike: 'hardly a word in common, so nothing is marked',
  too_long: 'too much to compare word by word',
};

function readText(side: PageSide): string | undefined {
  return 'error' in side || side.text === null ? undefined : renderAnswer(side, side.text);
}

/** Calls of tools are compared with the rest. */
function renderAnswer({ tool_calls: calls }: PageAnswer, text: string): string {
  const called = calls.map((call) => `→ ${call.name}(${call.arguments})`).join('\n');
  return [text, called].filter((part) => part !== '').join('\n\n');
}

function Side({
  which,
  side,
  diff,
  trialLog,
}: {
  readonly which: Role;
  readonly side: PageSide;
  readonly diff: WordDiff | undefined;
  readonly trialLog: string | null;
}) {
  if ('error' in side)
    return (
      <Frame which={which} state="errored" facts={side.error}>
        <p class="prose error">
          <Text of={side.message} />
        </p>
      </Frame>
    );
  const text = readText(side);
  return (
    <Frame which={which} state={side.outcome} facts={describeAnswer(side)}>
      {text === undefined ? (
        <p class="left-out">
          Left out to keep this file quick; it is in the trial log
          {trialLog !== null && <Text of={` (${trialLog})`} />}.
        </p>
      ) : (
        <p class={`prose ${looksLikeCode(text) ? 'code' : ''}`} dir="auto">
          {text === '' && <em>(empty)</em>}
          {diff?.kind === 'differs' ? <MarkedText parts={diff[which]} /> : <Text of={text} />}
        </p>
      )}
    </Frame>
  );
}

const stateWords = {
  pass: 'passes',
  fail: 'fails',
  unscored: 'unscored',
  errored: 'errored',
} as const;

function Frame({
  which,
  state,
  facts,
  children,
}: {
  readonly which: Role;
  readonly state: keyof typeof stateWords;
  readonly facts: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`side side-${which}`}>
      <h4>
        <span class={`role-${which}`}>{which}</span>
        <b class={`state state-${state}`}>{stateWords[state]}</b>
      </h4>
      {children}
      <p class="side-facts">
        <Text of={facts} />
      </p>
    </div>
  );
}

function describeAnswer(answer: PageAnswer): string {
  const { tokens, stop } = answer;
  const facts = [
    answer.latency_ms === null ? '' : formatDuration(answer.latency_ms),
    answer.cost_usd === null
      ? `cost unknown${answer.cost_unknown === null ? '' : `: ${answer.cost_unknown}`}`
      : formatMoney(answer.cost_usd),
    tokens === null
      ? 'tokens unknown'
      : `${tokens.input} tokens in${part(tokens.cached_input, 'cached')}, ${tokens.output} out${part(tokens.reasoning, 'reasoning')}`,
    stop === 'complete' ? '' : `stopped: ${stop.replace('_', ' ')}`,
    answer.served_model ?? '',
    answer.served_tier ?? '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

const part = (count: number, word: string): string => (count === 0 ? '' : ` (${count} ${word})`);

const looksLikeCode = (text: string): boolean => /^\s*(?:[[{<→]|```)/.test(text);
