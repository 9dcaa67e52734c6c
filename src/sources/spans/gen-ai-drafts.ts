import { isRecord } from '../../document/is-record.ts';
import { roleOf } from '../chat-messages.ts';
import type { Fields } from '../fields.ts';
import { entriesOf } from './attribute-tree.ts';
import { draftChatMessages, joinParts } from './chat-drafts.ts';
import { type Draft, type Drafted, joinDrafted, readToolCalls, refuse } from './draft.ts';

/** Messages of OpenTelemetry's GenAI conventions: `{role, parts}`; chat messages among them are read as such. */
export function draftGenAiMessages(node: unknown): Drafted {
  return joinDrafted(
    entriesOf(node).map((entry) =>
      isRecord(entry) && Array.isArray(entry['parts'])
        ? draftMessage(entry, entry['parts'])
        : draftChatMessages([entry]),
    ),
  );
}

/** `gen_ai.system_instructions`: parts without a message around them, or a text. */
export function draftInstructions(node: unknown): Drafted {
  const parts = typeof node === 'string' ? [{ type: 'text', content: node }] : entriesOf(node);
  return parts.length === 0
    ? { kind: 'drafts', drafts: [] }
    : draftMessage({ role: 'system' }, parts);
}

/** A message may answer several calls; each answer is a message of its own in chat logs. */
function draftMessage(message: Fields, parts: readonly unknown[]): Drafted {
  const role = roleOf(message);
  if (role === undefined) return refuse('unknownRole');
  const texts: string[] = [];
  const calls: unknown[] = [];
  const results: Draft[] = [];
  let thought = false;
  for (const part of parts) {
    if (!isRecord(part)) return refuse('notText');
    const text = part['content'] ?? part['text'];
    if (part['type'] === 'text' && typeof text === 'string') texts.push(text);
    else if (part['type'] === 'reasoning') thought = true;
    else if (part['type'] === 'tool_call') calls.push(part);
    else if (part['type'] === 'tool_call_response') {
      const result = draftResult(part);
      if (result.kind === 'refused') return result;
      results.push(...result.drafts);
    } else return refuse('notText');
  }
  const toolCalls = readToolCalls(calls);
  if (toolCalls === undefined) return refuse('toolCall');
  if (role === 'tool' && results.length === 0 && texts.length > 0) return refuse('strayResult');
  const text = texts.length === 0 ? undefined : texts.join('\n');
  const isOnlyResults = results.length > 0 && text === undefined && toolCalls.length === 0;
  const own: Draft = { role, text, toolCalls, thought };
  return { kind: 'drafts', drafts: isOnlyResults ? results : [...results, own] };
}

function draftResult(part: Fields): Drafted {
  const result = part['response'] ?? part['result'] ?? part['content'] ?? undefined;
  const isOfParts =
    Array.isArray(result) &&
    result.length > 0 &&
    result.every((entry) => isRecord(entry) && typeof entry['type'] === 'string');
  const toolCallId = typeof part['id'] === 'string' ? part['id'] : undefined;
  if (isOfParts) {
    const text = joinParts(result);
    if (text.kind === 'refused') return refuse('notText');
    return { kind: 'drafts', drafts: [draftTool(toolCallId, text.text)] };
  }
  const text = typeof result === 'string' || result === undefined ? result : JSON.stringify(result);
  return { kind: 'drafts', drafts: [draftTool(toolCallId, text)] };
}

function draftTool(toolCallId: string | undefined, text: string | undefined): Draft {
  return { role: 'tool', text, toolCalls: [], toolCallId, thought: false };
}
