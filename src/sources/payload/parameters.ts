import type { Fields } from '../fields.ts';

/** Fields of a request that are not sent as parameters, or are kept in a place of their own. */
const otherFields: ReadonlySet<string> = new Set([
  'messages',
  'input',
  'instructions',
  'system',
  'prompt',
  'model',
  'model_name',
  'tools',
  'functions',
  'stream',
  'stream_options',
  'store',
  'metadata',
  '_type',
]);

/** Names by which vendors take parameters; of a mapping that holds other things too, only these are parameters. */
const parameterNames: ReadonlySet<string> = new Set([
  'temperature',
  'top_p',
  'top_k',
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
  'maxTokens',
  'maxOutputTokens',
  'stop',
  'stop_sequences',
  'seed',
  'n',
  'logprobs',
  'top_logprobs',
  'logit_bias',
  'presence_penalty',
  'frequency_penalty',
  'reasoning_effort',
  'reasoning',
  'verbosity',
  'thinking',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'text',
  'service_tier',
]);

/** Parameters of the body of a request: all that is not its conversation, model or tools. */
export function pickParameters(request: Fields): Fields {
  return pick(request, (name) => !otherFields.has(name));
}

/** Parameters among other things that somebody logged beside them, and those other things. */
export function splitParameters(mixed: Fields): {
  readonly parameters: Fields;
  readonly others: Fields;
} {
  return {
    parameters: pick(mixed, (name) => parameterNames.has(name)),
    others: pick(mixed, (name) => !parameterNames.has(name)),
  };
}

function pick(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => isWanted(name) && value !== null && value !== undefined,
    ),
  );
}
