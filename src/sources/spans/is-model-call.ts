import type { RawSpan } from './raw-span.ts';

const operations: readonly unknown[] = [
  'chat',
  'text_completion',
  'completion',
  'generate_content',
];
const content = /^gen_ai\.(prompt|completion|input\.messages|output\.messages)(\.|$)/;
const contentEvent =
  /^gen_ai\.(content\.(prompt|completion)|(system|user|assistant|tool)\.message|choice)$/;

/**
 * Whether the step is one call to a model, and no agent, tool, chain or embedding around or beside it. Where no
 * convention names its kind, one that asked for a model and holds messages is one.
 */
export function isModelCall({ attributes, events }: RawSpan): boolean {
  const kind = attributes['openinference.span.kind'];
  if (typeof kind === 'string') return kind.toUpperCase() === 'LLM';
  const operation = attributes['gen_ai.operation.name'] ?? attributes['llm.request.type'];
  if (operation !== undefined) return operations.includes(operation);
  if (attributes['traceloop.span.kind'] !== undefined) return false;
  const asksModel = ['gen_ai.request.model', 'llm.model_name', 'llm.request.model_name'].some(
    (name) => attributes[name] !== undefined,
  );
  return (
    asksModel &&
    (Object.keys(attributes).some(
      (name) => content.test(name) || name.startsWith('llm.input_messages'),
    ) ||
      events.some(({ name }) => contentEvent.test(name)))
  );
}
