import { isRecord } from '../../document/is-record.ts';
import { answerText } from '../chat-messages.ts';
import type { LoggedOutput } from '../logged-call.ts';
import {
  entriesOf,
  type Gathered,
  gatherTree,
  parseJson,
  readStructured,
} from './attribute-tree.ts';
import { draftChatMessages, joinAnswer } from './chat-drafts.ts';
import type { Draft, Drafted } from './draft.ts';
import { draftGenAiMessages } from './gen-ai-drafts.ts';
import { draftChoiceEvent, listContents, readContentEvent } from './message-events.ts';
import type { RawSpan } from './raw-span.ts';
import { spreadWrittenParts } from './read-input.ts';

/** The first choice of the answer. Nothing where the log holds none. */
export function readOutput(span: RawSpan, choices: number | undefined): LoggedOutput {
  const draft =
    readFlatAnswer(span, choices) ??
    readGenAiAnswer(span) ??
    readEventAnswer(span) ??
    readLegacy(span);
  if (draft !== undefined) return { text: draft.text, toolCalls: draft.toolCalls };
  return { text: readOutputText(span), toolCalls: [] };
}

/** What a step gave back, where that is a text. */
export function readOutputText(span: RawSpan): string | undefined {
  const { 'output.value': value, 'output.mime_type': type } = span.attributes;
  if (typeof value === 'string' && value !== '') {
    const json = type === 'application/json' ? parseJson(value) : undefined;
    return json?.kind === 'value' ? answerText(json.value) : json === undefined ? value : undefined;
  }
  return readGenAiAnswer(span)?.text;
}

/**
 * OpenInference logs each choice as a message; or, of an answer of several items, each item as one, which then belong
 * together.
 */
function readFlatAnswer({ attributes }: RawSpan, choices = 1): Draft | undefined {
  const entries = listEntries(gatherTree(attributes, 'llm.output_messages'));
  return joinAnswer(draftsOf(draftChatMessages(choices > 1 ? entries.slice(0, 1) : entries)));
}

function readGenAiAnswer(span: RawSpan): Draft | undefined {
  for (const content of listContents(span)) {
    const entries = listEntries(readStructured(content['gen_ai.output.messages']));
    if (entries.length === 0) continue;
    const [first] = entries;
    const message = isRecord(first) ? { ...first, role: 'assistant' } : first;
    return joinAnswer(draftsOf(draftGenAiMessages([message])));
  }
  return undefined;
}

function readEventAnswer(span: RawSpan): Draft | undefined {
  const drafted = draftChoiceEvent(span);
  return drafted === undefined ? undefined : joinAnswer(draftsOf(drafted));
}

function readLegacy(span: RawSpan): Draft | undefined {
  const event = readContentEvent(span, 'completion');
  const [first] = listEntries(
    event.kind === 'nothing' ? gatherTree(span.attributes, 'gen_ai.completion') : event,
  );
  if (!isRecord(first)) return undefined;
  return joinAnswer(
    draftsOf(draftChatMessages([spreadWrittenParts({ role: 'assistant', ...first })])),
  );
}

const listEntries = (gathered: Gathered): readonly unknown[] =>
  gathered.kind === 'value' ? entriesOf(gathered.value) : [];

/** An answer that cannot be read is none: unlike an input it is not sent again. */
const draftsOf = (drafted: Drafted): readonly Draft[] =>
  drafted.kind === 'drafts' ? drafted.drafts : [];
