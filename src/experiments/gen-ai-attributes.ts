import type { Message } from '../prompt/message.ts';
import type {
  CompletedOutcome,
  ExperimentScore,
  ExperimentTrial,
  ReplayExperiment,
  TrialToolCall,
} from './experiment-sink.ts';
import { json, type OtlpValue, type OtlpValues, real, text, texts, whole } from './otlp-values.ts';

/** Where OpenTelemetry has no word of its own, ours stays. */
const finishReasons: Readonly<Record<string, string>> = {
  complete: 'stop',
  empty: 'stop',
  truncated: 'length',
  refused: 'content_filter',
};

/** What OpenTelemetry's GenAI conventions say of a trial. */
export function composeGenAi(
  trial: ExperimentTrial,
  { variant }: Pick<ReplayExperiment, 'variant'>,
): OtlpValues {
  const { messages, outcome, usage } = trial;
  // An application is no model of a provider.
  const [, provider, model = variant.model] = /^([\w.-]+)\/(\S+)$/.exec(variant.model) ?? [];
  return {
    'gen_ai.operation.name': text('chat'),
    'gen_ai.provider.name': text(provider),
    'gen_ai.request.model': text(model),
    ...composeParameters(variant.parameters),
    'gen_ai.usage.input_tokens': whole(usage?.input),
    'gen_ai.usage.output_tokens': whole(usage?.output),
    'gen_ai.usage.cache_read.input_tokens': whole(usage?.cached),
    'gen_ai.input.messages': messages && json(messages.map(composeMessage)),
    ...(outcome.kind === 'completed' ? composeAnswer(outcome) : { 'error.type': text('_OTHER') }),
  };
}

function composeParameters(parameters: Readonly<Record<string, unknown>>): OtlpValues {
  const { max_output_tokens: longest, seed, stop } = parameters;
  const number = (name: string): OtlpValue | undefined => {
    const value = parameters[name];
    return typeof value === 'number' ? real(value) : undefined;
  };
  const stops = (Array.isArray(stop) ? stop : [stop]).filter((one) => typeof one === 'string');
  return {
    'gen_ai.request.max_tokens': typeof longest === 'number' ? whole(longest) : undefined,
    'gen_ai.request.temperature': number('temperature'),
    'gen_ai.request.top_p': number('top_p'),
    'gen_ai.request.frequency_penalty': number('frequency_penalty'),
    'gen_ai.request.presence_penalty': number('presence_penalty'),
    'gen_ai.request.seed': typeof seed === 'number' ? whole(seed) : undefined,
    'gen_ai.request.stop_sequences': texts(stops),
  };
}

function composeAnswer({ text: answer, toolCalls, stop }: CompletedOutcome): OtlpValues {
  const reason = finishReasons[stop] ?? stop;
  const parts = [
    ...(answer === '' ? [] : [{ type: 'text', content: answer }]),
    ...toolCalls.map(composeCall),
  ];
  return {
    'gen_ai.response.finish_reasons': texts([reason]),
    'gen_ai.output.messages': json([{ role: 'assistant', parts, finish_reason: reason }]),
  };
}

function composeMessage({ role, content, toolCalls = [], toolCallId }: Message): object {
  if (role === 'tool')
    return { role, parts: [{ type: 'tool_call_response', id: toolCallId, response: content }] };
  const said = content === '' ? [] : [{ type: 'text', content }];
  return { role, parts: [...said, ...toolCalls.map(composeCall)] };
}

/** Arguments stay the text that the model wrote. */
function composeCall({ id, name, argumentsText }: TrialToolCall): object {
  return { type: 'tool_call', id, name, arguments: argumentsText };
}

/** A score as the event by which OpenTelemetry tells of an evaluation. */
export function composeEvaluationEvent(score: ExperimentScore): OtlpValues {
  return {
    'gen_ai.evaluation.name': text(score.name),
    'gen_ai.evaluation.score.value': score.kind === 'scored' ? real(score.value) : undefined,
    'gen_ai.evaluation.score.label': score.kind === 'unscored' ? text('unscored') : undefined,
    'gen_ai.evaluation.explanation': text(score.reason),
  };
}
