import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields } from '../fields.ts';
import { entriesOf } from './attribute-tree.ts';

/** A message on its way into the shape of chat logs. */
export interface Draft {
  readonly role: string;
  /** Undefined where there was none. */
  readonly text?: string | undefined;
  readonly toolCalls: readonly Fields[];
  /** The call that a tool answers. */
  readonly toolCallId?: string | undefined;
  /** Whether it held what a model thought, which is not sent again. */
  readonly thought: boolean;
}

export type Drafted =
  | { readonly kind: 'drafts'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'refused'; readonly what: string };

/** Messages that can be sent, or why not. */
export type Composed =
  | { readonly kind: 'messages'; readonly messages: readonly Fields[] }
  | { readonly kind: 'refused'; readonly what: string };

/** Why an input cannot be replayed; the same words for the same cause. */
export const refusals = {
  absent: 'the log holds no input',
  bareText: 'the input is a bare text, not messages',
  truncated: 'the input is truncated',
  continued: 'the input continues an earlier answer that the log does not hold with it',
  hidden: 'the input was hidden before it was logged',
  notText: 'the input holds a part that is not text',
  functionCall: 'the input holds an old function call',
  unknownRole: 'the input holds a message of an unknown role',
  noText: 'the input holds a message without text',
  toolCall: 'the input holds a tool call that cannot be read',
  openCall: 'the input holds a tool call without its result',
  strayResult: 'the input holds the result of a tool call that is not in it',
  tools: 'the definitions of tools are truncated',
  parameters: 'the parameters are truncated',
} as const;

export function refuse(reason: keyof typeof refusals): {
  readonly kind: 'refused';
  readonly what: string;
} {
  return { kind: 'refused', what: refusals[reason] };
}

/** All of them, or the first refusal. */
export function joinDrafted(parts: readonly Drafted[]): Drafted {
  const drafts: Draft[] = [];
  for (const part of parts) {
    if (part.kind === 'refused') return part;
    drafts.push(...part.drafts);
  }
  return { kind: 'drafts', drafts };
}

/**
 * Calls of tools in the shape of chat logs: `{id, function: {name, arguments}}` or `{id, name, arguments}`, in a list
 * or by index. Arguments stay the text that the model wrote, where it was kept. Undefined when one is neither.
 */
export function readToolCalls(node: unknown): readonly Fields[] | undefined {
  const calls: Fields[] = [];
  for (const entry of entriesOf(node)) {
    const call = isRecord(entry) && isRecord(entry['tool_call']) ? entry['tool_call'] : entry;
    if (!isRecord(call) || typeof call['id'] !== 'string') return undefined;
    const inner = isRecord(call['function']) ? call['function'] : call;
    const { name, arguments: written } = inner;
    if (typeof name !== 'string' || written === undefined || written === null) return undefined;
    const text = typeof written === 'string' ? written : JSON.stringify(written);
    calls.push({ id: call['id'], type: 'function', function: { name, arguments: text } });
  }
  return calls;
}

/** Drafts as the messages of a request. Refused where a provider would refuse them, or something is missing. */
export function composeMessages(drafts: readonly Draft[]): Composed {
  /** Calls that wait for their result. */
  const open = new Set<unknown>();
  const messages: Fields[] = [];
  for (const draft of joinCalls(drafts)) {
    const { role, text, toolCalls, toolCallId } = draft;
    const hasCalls = toolCalls.length > 0;
    if (hasCalls && role !== 'assistant') return refuse('toolCall');
    if (role === 'tool') {
      if (!open.delete(toolCallId)) return refuse('strayResult');
      if (text === undefined) return refuse('noText');
    } else if ((text ?? '') === '' && !hasCalls) {
      if (draft.thought) continue;
      return refuse('noText');
    } else if (open.size > 0) return refuse('openCall');
    for (const call of toolCalls) open.add(call['id']);
    messages.push(
      compact({
        role,
        content: text ?? null,
        tool_calls: hasCalls ? toolCalls : undefined,
        tool_call_id: role === 'tool' ? toolCallId : undefined,
      }),
    );
  }
  if (open.size > 0) return refuse('openCall');
  return messages.length === 0 ? refuse('absent') : { kind: 'messages', messages };
}

/** One answer that was logged in pieces, a text and each of its calls, becomes one message again. */
function joinCalls(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const isPiece =
      draft.role === 'assistant' && draft.toolCalls.length > 0 && (draft.text ?? '') === '';
    if (!isPiece || before?.role !== 'assistant') joined.push(draft);
    else
      joined[joined.length - 1] = {
        ...before,
        toolCalls: [...before.toolCalls, ...draft.toolCalls],
      };
  }
  return joined;
}
