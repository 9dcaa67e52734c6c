import type { Message } from '../prompt/message.ts';
import { composeChatMessage } from './chat-message.ts';
import type {
  CompletedOutcome,
  ExperimentScore,
  ExperimentTrial,
  ReplayExperiment,
  TrialToolCall,
} from './experiment-sink.ts';
import { json, type OtlpValues, real, text, texts, whole } from './otlp-values.ts';

/** What OpenInference's conventions say of a trial. */
export function composeOpenInference(
  trial: ExperimentTrial,
  { variant }: Pick<ReplayExperiment, 'variant'>,
): OtlpValues {
  const { messages, outcome, usage, costUsd, tags, scores } = trial;
  return {
    'openinference.span.kind': text('LLM'),
    'llm.model_name': text(variant.model),
    'llm.invocation_parameters': json({ model: variant.model, ...variant.parameters }),
    ...composeInput(messages),
    ...(outcome.kind === 'completed' ? composeOutput(outcome) : {}),
    'llm.token_count.prompt': whole(usage?.input),
    'llm.token_count.completion': whole(usage?.output),
    'llm.token_count.total': usage && whole(usage.input + usage.output),
    'llm.token_count.prompt_details.cache_read': whole(usage?.cached),
    'llm.cost.total': real(costUsd),
    'tag.tags': texts(tags),
    ...Object.assign({}, ...scores.map(composeAnnotation)),
  };
}

function composeInput(messages: readonly Message[] | undefined): OtlpValues {
  if (messages === undefined) return {};
  return {
    'input.value': json({ messages: messages.map(composeChatMessage) }),
    'input.mime_type': text('application/json'),
    ...Object.assign({}, ...messages.map(flattenMessage)),
  };
}

function flattenMessage(message: Message, index: number): OtlpValues {
  const prefix = `llm.input_messages.${index}.message`;
  return {
    [`${prefix}.role`]: text(message.role),
    [`${prefix}.content`]: text(message.content),
    [`${prefix}.tool_call_id`]: text(message.toolCallId),
    ...flattenCalls(prefix, message.toolCalls ?? []),
  };
}

function composeOutput({ text: answer, toolCalls }: CompletedOutcome): OtlpValues {
  const prefix = 'llm.output_messages.0.message';
  return {
    'output.value': text(answer),
    'output.mime_type': text('text/plain'),
    [`${prefix}.role`]: text('assistant'),
    [`${prefix}.content`]: text(answer),
    ...flattenCalls(prefix, toolCalls),
  };
}

function flattenCalls(prefix: string, calls: readonly TrialToolCall[]): OtlpValues {
  return Object.assign(
    {},
    ...calls.map(({ id, name, argumentsText }, index) => {
      const place = `${prefix}.tool_calls.${index}.tool_call`;
      return {
        [`${place}.id`]: text(id),
        [`${place}.function.name`]: text(name),
        [`${place}.function.arguments`]: text(argumentsText),
      };
    }),
  );
}

/** A score as something that was said of the span. */
function composeAnnotation(score: ExperimentScore, index: number): OtlpValues {
  const prefix = `annotations.${index}.annotation`;
  return {
    [`${prefix}.name`]: text(score.name),
    [`${prefix}.annotator_kind`]: text('CODE'),
    [`${prefix}.score`]: score.kind === 'scored' ? real(score.value) : undefined,
    [`${prefix}.label`]: score.kind === 'unscored' ? text('unscored') : undefined,
    [`${prefix}.explanation`]: text(score.reason),
  };
}
