import type { Message } from '../prompt/message.ts';
import { compact, type Fields } from '../sources/fields.ts';
import type { TrialToolCall } from './experiment-sink.ts';

/** A message in the shape of chat logs. */
export function composeChatMessage({ role, content, toolCalls, toolCallId }: Message): Fields {
  return compact({
    role,
    content,
    tool_calls: toolCalls?.map(composeChatCall),
    tool_call_id: toolCallId,
  });
}

/** A call of a tool in that shape. */
export function composeChatCall({ id, name, argumentsText }: TrialToolCall): Fields {
  return compact({ id, type: 'function', function: { name, arguments: argumentsText } });
}
