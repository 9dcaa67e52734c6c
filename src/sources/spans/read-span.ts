import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields, isEmpty } from '../fields.ts';
import type { CallReading, LoggedCall, LoggedSpan, LoggedUsage } from '../logged-call.ts';
import { toUtc } from '../loose-values.ts';
import { entriesOf, gatherTree, numberAt, readStructured, textAt } from './attribute-tree.ts';
import { refusals } from './draft.ts';
import { isModelCall } from './is-model-call.ts';
import type { RawSpan } from './raw-span.ts';
import { readFeedback } from './read-feedback.ts';
import { readInput } from './read-input.ts';
import { readMetadata } from './read-metadata.ts';
import { readOutput, readOutputText } from './read-output.ts';
import { readRequest } from './read-request.ts';

/**
 * A step of a trace from the attributes of OpenInference, OpenTelemetry's GenAI conventions, and earlier ones. Reads
 * everything that stands on the span itself; what was said of it elsewhere is the caller's.
 */
export function readSpan(span: RawSpan): LoggedSpan {
  const reading = isModelCall(span) ? readCall(span) : undefined;
  return {
    id: span.spanId,
    parentId: span.parentId,
    startedAt: toUtc(span.startedAt),
    endedAt: toUtc(span.endedAt),
    feedback: readFeedback(span),
    error: readError(span),
    tags: readTags(span.attributes),
    outputText: reading?.kind === 'call' ? reading.call.output.text : readOutputText(span),
    reading,
  };
}

/** The status tells whether it failed; the message may stand on an event instead. */
function readError({ status, events, attributes }: RawSpan): string | undefined {
  if (status.code !== 'error') return undefined;
  const exception = events.findLast(({ name }) => name === 'exception');
  return (
    (status.message || undefined) ??
    textAt(exception?.attributes ?? {}, 'exception.message', 'exception.type') ??
    textAt(attributes, 'error.type') ??
    ''
  );
}

function readTags(attributes: Fields): readonly string[] {
  const { 'tag.tags': written } = attributes;
  const list = readStructured(written);
  if (list.kind === 'broken') return [String(written)];
  const tags = list.kind === 'value' ? entriesOf(list.value) : [];
  return tags.filter((tag) => typeof tag === 'string');
}

function readCall(span: RawSpan): CallReading {
  const input = readInput(span);
  if (input.kind === 'refused') return { kind: 'unreadable', id: span.spanId, what: input.what };
  const { attributes } = span;
  const hasOutput = hasAnswer(span);
  const request = readRequest(span, { hasOutput });
  if (request.kind === 'refused')
    return { kind: 'unreadable', id: span.spanId, what: request.what };
  const variables = readVariables(attributes);
  if (variables === 'truncated')
    return { kind: 'unreadable', id: span.spanId, what: refusals.truncated };
  const call: LoggedCall = {
    id: span.spanId,
    traceId: span.traceId,
    startedAt: toUtc(span.startedAt),
    latencyMs: computeLatency(span),
    promptName: readPromptName(span),
    model: request.model,
    parameters: request.parameters,
    messages: input.messages,
    variables,
    tools: request.tools,
    output: readOutput(span, request.choices),
    usage: readUsage(attributes),
    costUsd: numberAt(attributes, 'llm.cost.total', 'gen_ai.usage.cost'),
    tags: readTags(attributes),
    metadata: readMetadata(span),
  };
  return { kind: 'call', call };
}

function hasAnswer(span: RawSpan): boolean {
  const { text, toolCalls } = readOutput(span, undefined);
  return text !== undefined || toolCalls.length > 0;
}

/** Milliseconds; undefined where the clock went backwards. */
function computeLatency({ startedAt, endedAt }: RawSpan): number | undefined {
  const between = Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '');
  return between >= 0 ? between : undefined;
}

function readPromptName({ attributes, name }: RawSpan): string | undefined {
  const told = textAt(
    attributes,
    'gen_ai.prompt.name',
    'llm.prompt_template.name',
    'traceloop.prompt.key',
    'prompt.id',
  );
  return told ?? (name === '' ? undefined : name);
}

/** What was put into the template, as JSON or an attribute each. */
function readVariables(attributes: Fields): Fields | 'truncated' | undefined {
  for (const name of ['llm.prompt_template.variables', 'traceloop.prompt.template_variables']) {
    const found = gatherTree(attributes, name);
    if (found.kind === 'broken') return 'truncated';
    if (found.kind === 'value' && isRecord(found.value) && !isEmpty(found.value))
      return compact({ ...found.value });
  }
  return undefined;
}

function readUsage(attributes: Fields): LoggedUsage {
  return {
    input: numberAt(
      attributes,
      'llm.token_count.prompt',
      'gen_ai.usage.input_tokens',
      'gen_ai.usage.prompt_tokens',
      'llm.usage.prompt_tokens',
    ),
    output: numberAt(
      attributes,
      'llm.token_count.completion',
      'gen_ai.usage.output_tokens',
      'gen_ai.usage.completion_tokens',
      'llm.usage.completion_tokens',
    ),
    cached: numberAt(
      attributes,
      'llm.token_count.prompt_details.cache_read',
      'gen_ai.usage.cache_read.input_tokens',
      'gen_ai.usage.cache_read_input_tokens',
    ),
  };
}
