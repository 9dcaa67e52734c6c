import { isRecord } from '../../document/is-record.ts';
import type { Fields } from '../fields.ts';

/**
 * Messages as SDKs of vendors take them, in the shape of chat logs: LangChain's serialized messages, the items of
 * OpenAI's Responses API, and the parts for tools of Anthropic and the AI SDK. What is in that shape already, or in
 * none of these, stays as it is. Hidden reasoning is left out: no vendor takes it back from another model.
 */
export function normalizeMessages(list: readonly unknown[]): readonly unknown[] {
  const messages: unknown[] = [];
  for (const entry of list) {
    if (!isRecord(entry)) {
      messages.push(entry);
      continue;
    }
    for (const message of normalizeEntry(unwrapLangChain(entry))) {
      const last = messages.at(-1);
      if (isBareCall(message) && isRecord(last) && last['role'] === 'assistant')
        messages[messages.length - 1] = joinCalls(last, message);
      else messages.push(message);
    }
  }
  return messages;
}

const langChainRoles: Readonly<Record<string, string>> = {
  System: 'system',
  Human: 'user',
  AI: 'assistant',
  Tool: 'tool',
};

/** `{lc: 1, type: 'constructor', id: [..., 'HumanMessage'], kwargs: {...}}` → its fields with a role. */
function unwrapLangChain(entry: Fields): Fields {
  const { id, kwargs } = entry;
  if (entry['type'] !== 'constructor' || !Array.isArray(id) || !isRecord(kwargs)) return entry;
  const name = String(id.at(-1)).replace(/Message(Chunk)?$/, '');
  const role = Object.hasOwn(langChainRoles, name) ? langChainRoles[name] : kwargs['role'];
  const { content, tool_call_id, additional_kwargs: raw } = kwargs;
  // The vendor's own calls have the arguments as the model wrote them.
  const calls = isRecord(raw) ? raw['tool_calls'] : undefined;
  return { role, content, tool_call_id, tool_calls: calls ?? kwargs['tool_calls'] };
}

function normalizeEntry(entry: Fields): readonly Fields[] {
  switch (entry['type']) {
    case 'reasoning':
      return [];
    case 'function_call':
      return [
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: entry['call_id'], name: entry['name'], arguments: entry['arguments'] },
          ],
        },
      ];
    case 'function_call_output':
      return [
        { role: 'tool', tool_call_id: entry['call_id'], content: asContent(entry['output']) },
      ];
    case 'message': {
      // An item of the Responses API; its id and status belong to the log.
      const { role, content } = entry;
      return normalizeParts({ role, content });
    }
    default:
      return normalizeParts(entry);
  }
}

/** A message whose parts hold calls of tools, their results, or hidden reasoning. */
function normalizeParts(entry: Fields): readonly Fields[] {
  const { content } = entry;
  if (!Array.isArray(content)) return [entry];
  const kept: unknown[] = [];
  const calls: Fields[] = [];
  const results: Fields[] = [];
  for (const part of content as readonly unknown[]) {
    const type = isRecord(part) ? part['type'] : undefined;
    if (!isRecord(part) || typeof type !== 'string') kept.push(part);
    else if (type === 'tool_use' || type === 'tool-call') calls.push(readCall(part));
    else if (type === 'tool_result' || type === 'tool-result') results.push(readResult(part));
    else if (!['thinking', 'redacted_thinking', 'reasoning'].includes(type)) kept.push(part);
  }
  if (calls.length + results.length === 0) return [{ ...entry, content: kept }];
  const own = { ...entry, content: kept, ...(calls.length > 0 ? { tool_calls: calls } : {}) };
  return kept.length + calls.length > 0 ? [...results, own] : results;
}

function readCall(part: Fields): Fields {
  const { id, toolCallId, name, toolName, input, args } = part;
  return { id: id ?? toolCallId, name: name ?? toolName, arguments: input ?? args ?? {} };
}

function readResult(part: Fields): Fields {
  const { tool_use_id, toolCallId, content, output, result } = part;
  const wrapped = isRecord(output) && output['value'] !== undefined ? output['value'] : output;
  return {
    role: 'tool',
    tool_call_id: tool_use_id ?? toolCallId,
    content: asContent(content ?? wrapped ?? result),
  };
}

/** Text and parts stay; anything else is written as JSON, as the vendor's SDK did. */
function asContent(value: unknown): unknown {
  return typeof value === 'string' || Array.isArray(value) || value === undefined
    ? value
    : JSON.stringify(value);
}

/** Calls that the Responses API lists one by one belong to the answer before them. */
function isBareCall(message: Fields): boolean {
  return message['role'] === 'assistant' && message['content'] === null && 'tool_calls' in message;
}

function joinCalls(last: Fields, { tool_calls }: Fields): Fields {
  const before: readonly unknown[] = Array.isArray(last['tool_calls']) ? last['tool_calls'] : [];
  return { ...last, tool_calls: [...before, ...(Array.isArray(tool_calls) ? tool_calls : [])] };
}
