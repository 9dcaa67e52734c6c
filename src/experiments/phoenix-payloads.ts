import { isRecord } from '../document/is-record.ts';
import type { Message } from '../prompt/message.ts';
import { compact, type Fields } from '../sources/fields.ts';
import { composeChatMessage } from './chat-message.ts';
import type { ExperimentScore, ExperimentTrial, TrialOutcome } from './experiment-sink.ts';

/** A case as an example of a dataset of Phoenix, whose parts are always mappings. */
export interface PhoenixExample {
  /** The case's id. */
  readonly id: string;
  readonly input: Fields;
  /** What one variant sent stands for the input where the case's own is not told, and differs between variants. */
  readonly inputFrom: 'case' | 'request';
  readonly output: Fields;
  readonly metadata: Fields;
  /** The span that the case came from, where that is one of Phoenix. */
  readonly spanId: string | undefined;
}

/** What is told of a trial when it becomes a run; times are ISO 8601, UTC. */
export interface RunPayload {
  readonly output: unknown;
  readonly start_time: string;
  readonly end_time: string;
  readonly error?: string;
}

/** In the metadata of examples that we wrote: others are not ours to change. */
export const caseMark = 'pawl_case';

/** The example says what both variants have in common, so that it stays as it is whichever is written. */
export function composeExample(trial: ExperimentTrial): PhoenixExample {
  const { caseId, input, expected, tags, source, messages = [] } = trial;
  return {
    id: caseId,
    inputFrom: input === undefined ? 'request' : 'case',
    input:
      input === undefined
        ? { messages: dropInstructions(messages).map(composeChatMessage) }
        : wrap(input, 'input'),
    output: expected === undefined ? {} : wrap(expected, 'expected'),
    metadata: compact({
      [caseMark]: caseId,
      tags: tags.length > 0 ? tags : undefined,
      source: source === undefined ? undefined : compact({ ...source }),
    }),
    spanId: source?.system === 'phoenix' ? source.id : undefined,
  };
}

function wrap(value: unknown, name: string): Fields {
  return isRecord(value) ? value : { [name]: value };
}

/** The prompt's own instructions stand in front of a case's conversation, and differ between variants. */
function dropInstructions(messages: readonly Message[]): readonly Message[] {
  const start = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
  return start < 0 ? [] : messages.slice(start);
}

/** @param replayStartedAt stands in where the trial does not say when it was */
export function composeRun(trial: ExperimentTrial, replayStartedAt: string): RunPayload {
  const { outcome, startedAt = replayStartedAt, latencyMs = 0 } = trial;
  return {
    output: composeOutput(outcome),
    start_time: startedAt,
    end_time: new Date(Date.parse(startedAt) + latencyMs).toISOString(),
    ...(outcome.kind === 'errored' ? { error: outcome.message } : {}),
  };
}

/** A plain answer is a plain text, which reads best. */
function composeOutput(outcome: TrialOutcome): unknown {
  if (outcome.kind === 'errored') return null;
  const { text, toolCalls, stop } = outcome;
  if (toolCalls.length === 0 && stop === 'complete') return text;
  const calls = toolCalls.map(({ name, argumentsText }) => ({ name, arguments: argumentsText }));
  return { content: text, tool_calls: calls, stop };
}

/** An unknown score is a label, never a number. */
export function composeEvaluation(score: ExperimentScore): Fields {
  return score.kind === 'scored'
    ? compact({ score: score.value, explanation: score.reason })
    : { label: 'unscored', explanation: score.reason };
}
