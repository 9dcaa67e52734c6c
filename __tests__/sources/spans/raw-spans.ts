import type { Fields } from '../../../src/sources/fields.ts';
import type { LoggedCall } from '../../../src/sources/logged-call.ts';
import type { RawEvent, RawSpan } from '../../../src/sources/spans/raw-span.ts';
import { readSpan } from '../../../src/sources/spans/read-span.ts';

/** A span that took 250 ms and went well. */
export function rawSpan(attributes: Fields, rest: Partial<RawSpan> = {}): RawSpan {
  return {
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    name: 'chat gpt-4.1',
    startedAt: '2026-11-02T10:00:00.000Z',
    endedAt: '2026-11-02T10:00:00.250Z',
    status: { code: 'ok' },
    attributes,
    events: [],
    ...rest,
  };
}

/** The call that the span tells of. @throws Error where there is none */
export function callOf(attributes: Fields, rest: Partial<RawSpan> = {}): LoggedCall {
  const { reading } = readSpan(rawSpan(attributes, rest));
  if (reading?.kind !== 'call') throw new Error(`no call but ${JSON.stringify(reading)}`);
  return reading.call;
}

/** Why the span cannot be replayed. */
export function refusalOf(attributes: Fields, rest: Partial<RawSpan> = {}): string | undefined {
  const { reading } = readSpan(rawSpan(attributes, rest));
  return reading?.kind === 'unreadable' ? reading.what : undefined;
}

export function event(name: string, attributes: Fields, body?: unknown): RawEvent {
  return { name, attributes, ...(body === undefined ? {} : { body }) };
}

/** OpenInference's flat names of messages in the shape of chat logs. */
export function flattenMessages(side: 'input' | 'output', messages: readonly Fields[]): Fields {
  const flat: Record<string, unknown> = {};
  for (const [index, message] of messages.entries()) {
    const prefix = `llm.${side}_messages.${index}.message`;
    for (const [name, value] of Object.entries(message)) {
      if (name !== 'tool_calls') flat[`${prefix}.${name}`] = value ?? undefined;
      else
        for (const [place, call] of (value as Fields[]).entries()) {
          const inner = call['function'] as Fields;
          flat[`${prefix}.tool_calls.${place}.tool_call.id`] = call['id'];
          flat[`${prefix}.tool_calls.${place}.tool_call.function.name`] = inner['name'];
          flat[`${prefix}.tool_calls.${place}.tool_call.function.arguments`] = inner['arguments'];
        }
    }
  }
  return flat;
}

/** One call of a tool, in the shape of chat logs. */
export function toolCall(id: string, written: string): Fields {
  return { id, type: 'function', function: { name: 'find_order', arguments: written } };
}
