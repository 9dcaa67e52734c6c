import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields, isEmpty } from '../fields.ts';
import { type Gathered, parseJson, readStructured } from './attribute-tree.ts';
import { draftChatMessages } from './chat-drafts.ts';
import type { Drafted } from './draft.ts';
import type { RawEvent, RawSpan } from './raw-span.ts';

const detailsName = 'gen_ai.client.inference.operation.details';
const messageName = /^gen_ai\.(system|user|assistant|tool)\.message$/;

/** Where structured content may be: on the span, else on an event of it. */
export function listContents({ attributes, events }: RawSpan): readonly Fields[] {
  const details = events.filter(({ name }) => name === detailsName);
  return [attributes, ...details.flatMap((event) => [event.attributes, bodyOf(event)])];
}

/** Earlier conventions: one event a message, such as `gen_ai.user.message`. Undefined where there is none. */
export function draftMessageEvents({ events }: RawSpan): Drafted | undefined {
  const messages = events.flatMap((event) => {
    const role = messageName.exec(event.name)?.[1];
    return role === undefined ? [] : [{ role, ...bodyOf(event) }];
  });
  return messages.length === 0 ? undefined : draftChatMessages(messages);
}

/** The first choice that such events tell of. */
export function draftChoiceEvent({ events }: RawSpan): Drafted | undefined {
  const choices = events.filter(({ name }) => name === 'gen_ai.choice').map(bodyOf);
  const choice = choices.find(({ index }) => (index ?? 0) === 0) ?? choices[0];
  if (choice === undefined) return undefined;
  const message = readStructured(choice['message']);
  const fields = message.kind === 'value' && isRecord(message.value) ? message.value : choice;
  return draftChatMessages([{ role: 'assistant', ...fields }]);
}

/** Earlier still: all messages as JSON on one event, `gen_ai.content.prompt` or `gen_ai.content.completion`. */
export function readContentEvent({ events }: RawSpan, side: 'prompt' | 'completion'): Gathered {
  const event = events.find(({ name }) => name === `gen_ai.content.${side}`);
  return event === undefined
    ? { kind: 'nothing' }
    : readStructured(event.attributes[`gen_ai.${side}`]);
}

/** A log record has its fields in the body, an event of a span in its attributes, some as JSON of all. */
function bodyOf({ attributes, body }: RawEvent): Fields {
  if (isRecord(body) && !isEmpty(body)) return compact(body);
  const content = attributes['gen_ai.event.content'] ?? body;
  if (typeof content === 'string') {
    const json = parseJson(content);
    if (json.kind === 'value' && isRecord(json.value)) return compact(json.value);
  }
  const { role, content: text, id, index, message } = attributes;
  const calls = readStructured(attributes['tool_calls']);
  return compact({
    role,
    content: text,
    id,
    index,
    message,
    tool_calls: calls.kind === 'value' ? calls.value : undefined,
  });
}
