import { isRecord } from '../document/is-record.ts';
import { type Fields, isEmpty } from './fields.ts';
import type { Notice } from './notice.ts';

/** Messages in the shape of a case, or why there are none. */
export type ConvertedMessages =
  | {
      readonly kind: 'messages';
      readonly messages: readonly Fields[];
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'refused'; readonly what: string };

const roles: Readonly<Record<string, string>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  ai: 'assistant',
  model: 'assistant',
  tool: 'tool',
};
const readFields = ['role', 'type', 'content', 'tool_calls', 'tool_call_id', 'name', 'data'];

/** Whether a value is a conversation: a list of mappings that all say who speaks. */
export function isConversation(value: unknown): value is readonly Fields[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isRecord(entry) && roleOf(entry) !== undefined)
  );
}

/**
 * Messages of chat logs: OpenAI's, and LangChain's with `type: human`. A message of which a part would be lost
 * (an image, an old function call) is refused, since replaying half of an input fakes failures.
 */
export function convertMessages(entries: readonly Fields[]): ConvertedMessages {
  const messages: Fields[] = [];
  const lost = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const fields = isRecord(entry['data']) ? { ...entry, ...entry['data'] } : entry;
    const content = textOf(fields['content']);
    if (content.kind === 'refused' || fields['function_call'])
      return {
        kind: 'refused',
        what: `messages[${index}] holds ${content.kind === 'refused' ? content.what : 'a function_call'}`,
      };
    const calls = callsOf(fields['tool_calls']);
    if (calls === undefined)
      return { kind: 'refused', what: `messages[${index}] has tool calls that cannot be read` };
    const role = roleOf(entry) ?? 'user';
    messages.push({
      role,
      content: content.text,
      ...(calls.length > 0 ? { tool_calls: calls } : {}),
      ...(typeof fields['tool_call_id'] === 'string'
        ? { tool_call_id: fields['tool_call_id'] }
        : {}),
    });
    for (const name of Object.keys(fields))
      if (!readFields.includes(name) && !isEmpty(fields[name])) lost.add(name);
    if (role !== 'tool' && !isEmpty(fields['name'])) lost.add('name');
  }
  const notices = [...lost].map((name) => ({
    what: `the field "${name.slice(0, 60)}" of messages is not imported`,
    remedy: 'write it into the content if the model must see it',
  }));
  return { kind: 'messages', messages, notices };
}

/** The text of an answer: a text itself, a message, a list of messages or choices; undefined for anything else. */
export function answerText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return answerText(value.at(-1));
  if (!isRecord(value)) return undefined;
  if (value['choices'] !== undefined) return answerText(value['choices']);
  if (value['message'] !== undefined) return answerText(value['message']);
  if (roleOf(value) === undefined) return undefined;
  const inner = isRecord(value['data']) ? value['data'] : value;
  const content = textOf(inner['content']);
  return content.kind === 'text' && content.text !== null ? content.text : undefined;
}

/** Who speaks, in the words of chat logs; undefined for a role that nobody knows. */
export function roleOf(entry: Fields): string | undefined {
  const name = entry['role'] ?? entry['type'];
  return typeof name === 'string' && Object.hasOwn(roles, name) ? roles[name] : undefined;
}

type Text =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'refused'; readonly what: string };

/** Parts of text are joined; everything else can't be sent. */
function textOf(content: unknown): Text {
  if (content === null || content === undefined) return { kind: 'text', text: null };
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (!Array.isArray(content)) return { kind: 'refused', what: 'content that is not text' };
  const texts: string[] = [];
  for (const part of content) {
    const text: unknown =
      typeof part === 'string' ? part : isRecord(part) ? part['text'] : undefined;
    if (typeof text !== 'string') return { kind: 'refused', what: 'a part that is not text' };
    texts.push(text);
  }
  return { kind: 'text', text: texts.join('\n') };
}

/** Calls in OpenAI's shape, or LangChain's `{id, name, args}`; undefined when one is neither. */
function callsOf(value: unknown): readonly Fields[] | undefined {
  if (isEmpty(value)) return [];
  if (!Array.isArray(value)) return undefined;
  const calls: Fields[] = [];
  for (const call of value) {
    if (!isRecord(call) || typeof call['id'] !== 'string') return undefined;
    const inner = isRecord(call['function']) ? call['function'] : call;
    const written = inner['arguments'] ?? inner['args'];
    if (typeof inner['name'] !== 'string' || written === undefined) return undefined;
    calls.push({
      id: call['id'],
      type: 'function',
      function: {
        name: inner['name'],
        // Arguments stay as the model wrote them, if they were kept as text.
        arguments: typeof written === 'string' ? written : JSON.stringify(written),
      },
    });
  }
  return calls;
}
