import type { Message } from '../prompt/message.ts';
import { compact, type Fields } from '../sources/fields.ts';

/** A message in the shape of chat logs. */
export function composeChatMessage({ role, content, toolCalls, toolCallId }: Message): Fields {
  return compact({
    role,
    content,
    tool_calls: toolCalls?.map(({ id, name, argumentsText }) => ({
      id,
      type: 'function',
      function: { name, arguments: argumentsText },
    })),
    tool_call_id: toolCallId,
  });
}
