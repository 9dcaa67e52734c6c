import { isRecord } from '../../document/is-record.ts';
import { roleOf } from '../chat-messages.ts';
import { type Fields, isEmpty } from '../fields.ts';
import { entriesOf } from './attribute-tree.ts';
import { type Draft, type Drafted, joinDrafted, readToolCalls, refuse } from './draft.ts';

type Text =
  | { readonly kind: 'text'; readonly text: string | undefined; readonly thought: boolean }
  | { readonly kind: 'refused' };

const textTypes = ['text', 'input_text', 'output_text', 'refusal'];
const thoughtTypes = ['reasoning', 'thinking', 'redacted_thinking'];

/** Messages in OpenInference's and OpenAI's shape, whose fields have the same names; `{message: {…}}` around each may be. */
export function draftChatMessages(node: unknown): Drafted {
  return joinDrafted(entriesOf(node).map(draftChatMessage));
}

function draftChatMessage(entry: unknown): Drafted {
  if (!isRecord(entry)) return refuse('truncated');
  const message = isRecord(entry['message']) ? entry['message'] : entry;
  if (message['function_call'] || message['function_call_name'] || message['role'] === 'function')
    return refuse('functionCall');
  const role = roleOf(message);
  if (role === undefined) return refuse('unknownRole');
  const id = message['tool_call_id'] ?? (role === 'tool' ? message['id'] : undefined);
  if (role === 'user' && typeof id === 'string') return draftUserResult(message);
  const text = readText(message);
  if (text.kind === 'refused') return refuse('notText');
  const toolCalls = readToolCalls(message['tool_calls']);
  if (toolCalls === undefined) return refuse('toolCall');
  return {
    kind: 'drafts',
    drafts: [
      {
        role,
        text: text.text,
        toolCalls,
        toolCallId: typeof id === 'string' ? id : undefined,
        thought: text.thought,
      },
    ],
  };
}

/** Anthropic's user tells the results of tools, beside what he says; the places of results are missing among the parts. */
function draftUserResult(message: Fields): Drafted {
  const { contents, ...result } = message;
  const said = entriesOf(contents).filter((part) => part !== undefined);
  return joinDrafted([
    draftChatMessage({ ...result, role: 'tool' }),
    said.length === 0
      ? { kind: 'drafts', drafts: [] }
      : draftChatMessage({ role: 'user', contents: said }),
  ]);
}

/** OpenInference keeps one text as `content`, and parts as `contents`. */
function readText(message: Fields): Text {
  const content = isEmpty(message['contents']) ? message['content'] : message['contents'];
  if (isEmpty(content))
    return { kind: 'text', text: content === '' ? '' : undefined, thought: false };
  return typeof content === 'string'
    ? { kind: 'text', text: content, thought: false }
    : joinParts(entriesOf(content));
}

/** Parts that can be sent, joined by line feeds. */
export function joinParts(parts: readonly unknown[]): Text {
  const texts: string[] = [];
  let thought = false;
  for (const entry of parts) {
    const part =
      isRecord(entry) && isRecord(entry['message_content']) ? entry['message_content'] : entry;
    if (typeof part === 'string') texts.push(part);
    else if (!isRecord(part)) return { kind: 'refused' };
    else if (isOneOf(thoughtTypes, part['type'])) thought = true;
    // It stands among the tool calls as well.
    else if (part['type'] === 'tool_use') continue;
    else {
      const text = part['text'] ?? part['refusal'] ?? part['content'];
      if (!isOneOf([...textTypes, undefined], part['type']) || typeof text !== 'string')
        return { kind: 'refused' };
      texts.push(text);
    }
  }
  return { kind: 'text', text: texts.length === 0 ? undefined : texts.join('\n'), thought };
}

const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

/** What was answered: one draft of all pieces, or none. */
export function joinAnswer(drafts: readonly Draft[]): Draft | undefined {
  if (drafts.length === 0) return undefined;
  const texts = drafts.flatMap(({ text }) => (text === undefined ? [] : [text]));
  return {
    role: 'assistant',
    text: texts.length === 0 ? undefined : texts.join('\n'),
    toolCalls: drafts.flatMap(({ toolCalls }) => toolCalls),
    thought: false,
  };
}
