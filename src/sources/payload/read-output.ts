import { isRecord } from '../../document/is-record.ts';
import { convertMessages, isConversation } from '../chat-messages.ts';
import { type Fields, isEmpty } from '../fields.ts';
import type { LoggedOutput } from '../logged-call.ts';
import { normalizeMessages } from './normalize-messages.ts';
import { parseWithin } from './read-input.ts';

/** What a model answered, and the name that it answered under. */
export interface AnsweredOutput extends LoggedOutput {
  readonly model: string | undefined;
}

/**
 * Reads a logged answer: a text, a message, the first of several choices, or the body of an answer of the SDK of
 * OpenAI (Chat Completions or Responses), Anthropic or LangChain; each may be JSON within a text.
 */
export function readOutput(value: unknown): AnsweredOutput {
  const parsed = parseWithin(value);
  const logged = parsed.kind === 'value' ? parsed.value : value;
  return { ...readAnswer(logged), model: findModel(logged) };
}

/** What a step that is no call gave back, where that is one text: the text that a user was shown. */
export function readOutputText(value: unknown): string | undefined {
  const { text } = readOutput(value);
  if (text !== undefined || !isRecord(value)) return text;
  const fields = Object.values(value);
  return fields.length === 1 ? readOutput(fields[0]).text : undefined;
}

function readAnswer(value: unknown): LoggedOutput {
  if (typeof value === 'string') return { text: value, toolCalls: [] };
  const first = findFirst(value);
  const list = normalizeMessages(Array.isArray(first) ? first : [first]);
  if (isConversation(list)) return joinMessages(list);
  if (isRecord(first) && typeof first['text'] === 'string')
    return { text: first['text'], toolCalls: [] };
  return { text: undefined, toolCalls: [] };
}

/** Goes down from the body of an answer to the message of its first choice, or to its items. */
function findFirst(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    const isItem =
      isRecord(first) && ['message', 'function_call', 'reasoning'].includes(String(first['type']));
    return isItem && !isRecord(first['message']) ? value : findFirst(first);
  }
  if (!isRecord(value)) return value;
  for (const name of ['choices', 'generations', 'output', 'message'])
    if (!isEmpty(value[name]) && typeof value[name] === 'object') return findFirst(value[name]);
  // Anthropic's answer says its role, LangChain's older one only its text.
  return value;
}

/** An answer of several items is one message: its texts one after the other, and all its calls. */
function joinMessages(list: readonly Fields[]): LoggedOutput {
  const converted = convertMessages(list);
  if (converted.kind === 'refused') return { text: undefined, toolCalls: [] };
  const texts = converted.messages.flatMap(({ content }) =>
    typeof content === 'string' && content !== '' ? [content] : [],
  );
  const calls = converted.messages.flatMap(({ tool_calls }) =>
    Array.isArray(tool_calls) ? tool_calls.filter(isRecord) : [],
  );
  return { text: texts.length > 0 ? texts.join('\n') : undefined, toolCalls: calls };
}

/** OpenAI and Anthropic name the model in the answer; LangChain in `llm_output` or in the message's metadata. */
function findModel(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const [generation] = [value['generations']].flat(2) as readonly unknown[];
  const message = isRecord(generation) ? generation['message'] : value['message'];
  const kwargs = isRecord(message) && isRecord(message['kwargs']) ? message['kwargs'] : message;
  const metadata = isRecord(kwargs) ? kwargs['response_metadata'] : value['response_metadata'];
  const named = [value, value['llm_output'], metadata].flatMap((place) =>
    isRecord(place) ? [place['model'], place['model_name']] : [],
  );
  return named.find((name): name is string => typeof name === 'string' && name !== '');
}
