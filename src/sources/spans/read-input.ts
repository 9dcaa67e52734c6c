import { isRecord } from '../../document/is-record.ts';
import { isConversation } from '../chat-messages.ts';
import { type Fields, isEmpty } from '../fields.ts';
import { entriesOf, gatherTree, parseJson, readStructured } from './attribute-tree.ts';
import { draftChatMessages } from './chat-drafts.ts';
import { type Composed, composeMessages, type Drafted, joinDrafted, refuse } from './draft.ts';
import { draftGenAiMessages, draftInstructions } from './gen-ai-drafts.ts';
import { draftMessageEvents, listContents, readContentEvent } from './message-events.ts';
import type { RawSpan } from './raw-span.ts';

/** What OpenInference writes in place of what it was told to hide. */
const hiddenText = '__REDACTED__';

/** The conversation that was sent, from whichever convention logged it first of all; whole, or refused. */
export function readInput(span: RawSpan): Composed {
  const parameters = readStructured(span.attributes['llm.invocation_parameters']);
  if (parameters.kind === 'value' && isContinuation(parameters.value)) return refuse('continued');
  for (const draft of [
    draftFlatMessages,
    draftInputValue,
    draftGenAi,
    draftMessageEvents,
    draftLegacy,
  ]) {
    const drafted = draft(span);
    if (drafted !== undefined) return checkDrafted(drafted, span.attributes);
  }
  const { 'input.value': value } = span.attributes;
  if (value === hiddenText) return refuse('hidden');
  return isEmpty(value) ? refuse('absent') : refuse('bareText');
}

/** With `previous_response_id` the provider itself puts what was said before in front. */
function isContinuation(parameters: unknown): boolean {
  return (
    isRecord(parameters) &&
    !(isEmpty(parameters['previous_response_id']) && isEmpty(parameters['conversation']))
  );
}

function checkDrafted(drafted: Drafted, attributes: Fields): Composed {
  if (drafted.kind === 'refused') return drafted;
  const texts = drafted.drafts.flatMap(({ text, toolCalls }) => [
    ...(text === undefined ? [] : [text]),
    ...toolCalls.map((call) => JSON.stringify(call)),
  ]);
  if (texts.includes(hiddenText)) return refuse('hidden');
  const limit = findLengthLimit(attributes);
  if (texts.some((text) => text.length >= limit)) return refuse('truncated');
  return composeMessages(drafted.drafts);
}

/**
 * The length at which the instrumentation cuts values; infinite where no cut is seen. `input.value` repeats the whole
 * request as JSON, so that it is longer than each of its messages: where it is whole, they are.
 */
function findLengthLimit(attributes: Fields): number {
  const { 'input.value': value, 'input.mime_type': type } = attributes;
  return typeof value === 'string' && type === 'application/json' && isCut(value)
    ? value.length
    : Number.POSITIVE_INFINITY;
}

function isCut(value: string): boolean {
  return value !== '' && value !== hiddenText && parseJson(value).kind === 'broken';
}

/** OpenInference's messages, an attribute for each of their fields. */
function draftFlatMessages({ attributes, droppedAttributes = 0 }: RawSpan): Drafted | undefined {
  const tree = gatherTree(attributes, 'llm.input_messages');
  if (tree.kind === 'nothing') return undefined;
  return tree.kind === 'broken' || droppedAttributes > 0
    ? refuse('truncated')
    : joinDrafted([draftSystem(attributes), draftChatMessages(tree.value)]);
}

/** Anthropic's system text is a parameter, and is logged as one. */
function draftSystem(attributes: Fields): Drafted {
  const sent = readStructured(attributes['llm.invocation_parameters']);
  const system = sent.kind === 'value' && isRecord(sent.value) ? sent.value['system'] : undefined;
  return isEmpty(system)
    ? { kind: 'drafts', drafts: [] }
    : draftChatMessages([{ role: 'system', content: system }]);
}

/** The request as JSON: messages, or a mapping with messages. */
function draftInputValue({ attributes }: RawSpan): Drafted | undefined {
  const { 'input.value': value, 'input.mime_type': type } = attributes;
  if (typeof value !== 'string' || type !== 'application/json' || value === hiddenText)
    return undefined;
  const json = readStructured(value);
  if (json.kind === 'broken') return refuse('truncated');
  if (json.kind === 'nothing') return undefined;
  const messages = isRecord(json.value) ? json.value['messages'] : json.value;
  return isConversation(messages) ? draftChatMessages(messages) : undefined;
}

/** OpenTelemetry's structured messages, on the span or on an event of it. */
function draftGenAi(span: RawSpan): Drafted | undefined {
  for (const attributes of listContents(span)) {
    const messages = readStructured(attributes['gen_ai.input.messages']);
    const instructions = attributes['gen_ai.system_instructions'];
    if (messages.kind === 'nothing') continue;
    if (messages.kind === 'broken' || isMarkedCut(span.attributes)) return refuse('truncated');
    const before = readInstructions(instructions);
    return before === undefined
      ? refuse('truncated')
      : joinDrafted([draftInstructions(before), draftGenAiMessages(messages.value)]);
  }
  return undefined;
}

/** Anthropic's SDK drops the first parts of what is too long, and says so. */
function isMarkedCut(attributes: Fields): boolean {
  return Object.entries(attributes).some(
    ([name, value]) => name.endsWith('.content.truncated') && value === true,
  );
}

/** JSON, or just a text. Undefined where it was JSON and is cut. */
function readInstructions(value: unknown): unknown {
  if (isEmpty(value)) return [];
  if (typeof value !== 'string') return value;
  const json = parseJson(value);
  if (json.kind === 'value' && typeof json.value === 'object' && json.value !== null)
    return json.value;
  return json.kind === 'broken' && /^\s*\[\s*\{/.test(value) ? undefined : value;
}

/** `gen_ai.prompt` of earlier conventions: an attribute for each field, or all messages as JSON. */
function draftLegacy(span: RawSpan): Drafted | undefined {
  const { attributes, droppedAttributes = 0 } = span;
  const event = readContentEvent(span, 'prompt');
  const tree = event.kind === 'nothing' ? gatherTree(attributes, 'gen_ai.prompt') : event;
  if (tree.kind === 'nothing') return undefined;
  if (tree.kind === 'broken')
    return /^\s*[[{]/.test(String(attributes['gen_ai.prompt'] ?? '['))
      ? refuse('truncated')
      : refuse('bareText');
  if (event.kind === 'nothing' && droppedAttributes > 0) return refuse('truncated');
  const entries = entriesOf(tree.value);
  return entries.length === 0
    ? refuse('bareText')
    : draftChatMessages(entries.map(spreadWrittenParts));
}

/** Contents of several parts were logged as JSON. */
export function spreadWrittenParts(entry: unknown): unknown {
  if (!isRecord(entry) || typeof entry['content'] !== 'string') return entry;
  if (!entry['content'].startsWith('[{"type":')) return entry;
  const json = parseJson(entry['content']);
  return json.kind === 'value' ? { ...entry, content: json.value } : entry;
}
