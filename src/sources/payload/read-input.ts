import { isRecord } from '../../document/is-record.ts';
import { convertMessages, isConversation } from '../chat-messages.ts';
import { type Fields, isEmpty } from '../fields.ts';
import { normalizeMessages } from './normalize-messages.ts';
import { pickParameters } from './parameters.ts';
import { isTruncated } from './truncation.ts';

/** What was sent to a model, as the log of its call holds it. */
export type LoggedInput =
  | {
      readonly kind: 'input';
      /** In the shape of chat logs. */
      readonly messages: readonly Fields[];
      readonly parameters: Fields;
      readonly tools: readonly unknown[];
      /** Undefined where the input does not name it. */
      readonly model: string | undefined;
    }
  | {
      readonly kind: 'unreadable';
      /** As in `CallReading`. */
      readonly what: string;
    };

/**
 * Reads a logged input: a conversation, a text, or the body of a request of the SDK of OpenAI (Chat Completions or
 * Responses) or Anthropic; each may be JSON within a text, and LangChain wraps a conversation into one more list.
 */
export function readInput(value: unknown): LoggedInput {
  const parsed = parseWithin(value);
  if (parsed.kind === 'cut' || isTruncated(parsed.value))
    return unreadable('the input is truncated');
  const logged = parsed.value;
  if (isEmpty(logged)) return unreadable('the log holds no input');
  if (!isRecord(logged)) return readConversation(logged, {});
  const { messages, input, prompt, system, instructions } = logged;
  const parts = [messages, input, prompt].filter((part) => part !== undefined);
  const conversation = parts.find((part) => !isEmpty(part));
  if (conversation === undefined && parts.length > 0) return unreadable('the log holds no input');
  return readConversation(conversation, logged, system ?? instructions);
}

function readConversation(value: unknown, request: Fields, system?: unknown): LoggedInput {
  const list = typeof value === 'string' ? [{ role: 'user', content: value }] : unwrapList(value);
  const before = isEmpty(system) ? [] : [{ role: 'system', content: system }];
  const entries = list === undefined ? [] : normalizeMessages([...before, ...list]);
  if (!isConversation(entries)) return unreadable('the input is not a conversation');
  const converted = convertMessages(entries);
  if (converted.kind === 'refused' || entries.some(holdsMedia))
    return unreadable(
      converted.kind === 'refused'
        ? `the input ${converted.what.replace(/^messages\[\d+\] /, '')}`
        : 'the input holds a part that is not text',
    );
  const { tools, model } = request;
  return {
    kind: 'input',
    messages: converted.messages,
    parameters: pickParameters(request),
    tools: Array.isArray(tools) ? tools : [],
    model: typeof model === 'string' ? model : undefined,
  };
}

function unreadable(what: string): LoggedInput {
  return { kind: 'unreadable', what };
}

function unwrapList(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
}

/** Langfuse puts a reference in the place of an image or a sound within a text. */
function holdsMedia({ content }: Fields): boolean {
  return typeof content === 'string' && content.includes('@@@langfuseMedia:');
}

/** A value that may be JSON in a text; JSON that breaks off was cut by whoever logged it. */
export function parseWithin(
  value: unknown,
): { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'cut' } {
  if (typeof value !== 'string' || !/^\s*[[{"]/.test(value)) return { kind: 'value', value };
  try {
    return { kind: 'value', value: JSON.parse(value) };
  } catch {
    const isJson = /^\s*(?:\[\s*)?\{\s*"[^"]{1,60}"\s*:/.test(value);
    return isJson ? { kind: 'cut' } : { kind: 'value', value };
  }
}
