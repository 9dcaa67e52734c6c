import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const spansOfTrace = 5;
const tracesOfLine = 200;
const firstNano = 1_793_000_000_000_000_000n;
/** Characters, so that a span has some 2 kB. */
const documentLength = 1_300;

type Attributes = Readonly<Record<string, string | number>>;

/**
 * Writes exports as the collector does: a line for each thousand spans, of traces with a root, a search and three calls
 * to a model. Every other failure is an error, the others a thumbs-down that is told five lines later.
 */
export async function writeCollectorLog(
  file: string,
  size: { readonly spans: number; readonly failingShare: number },
): Promise<{ readonly failures: number }> {
  const stream = createWriteStream(file);
  const write = async (line: string): Promise<void> => {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  };
  const every = Math.round(1 / size.failingShare);
  const late: string[] = [];
  let failures = 0;
  for (let trace = 0; trace < size.spans / spansOfTrace; trace += tracesOfLine) {
    const spans: unknown[] = [];
    const ratings: unknown[] = [];
    for (let number = trace; number < trace + tracesOfLine; number += 1) {
      const fault =
        number % every === 0 ? (number % (2 * every) === 0 ? 'error' : 'rating') : 'none';
      if (fault !== 'none') failures += 1;
      spans.push(...composeTrace(number, fault === 'error'));
      ratings.push(composeRating(number, fault === 'rating' ? 0 : 1));
    }
    await write(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] }));
    late.push(JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: ratings }] }] }));
    const due = late.length > spansOfTrace ? late.shift() : undefined;
    if (due !== undefined) await write(due);
  }
  for (const line of late) await write(line);
  stream.end();
  await finished(stream);
  return { failures };
}

const traceId = (trace: number): string => (trace + 1).toString(16).padStart(32, '0');
const spanId = (trace: number, step: number): string =>
  (trace * spansOfTrace + step + 1).toString(16).padStart(16, '0');

function composeTrace(trace: number, isFailed: boolean): readonly unknown[] {
  const answer = `Order ${trace} is on its way.`;
  const root = { 'openinference.span.kind': 'CHAIN', 'output.value': answer };
  const found = {
    'openinference.span.kind': 'RETRIEVER',
    'output.value': composeDocument(trace, 1),
  };
  return [
    composeSpan(trace, { step: 0, attributes: root }),
    composeSpan(trace, { step: 1, attributes: found }),
    ...[2, 3, 4].map((step) =>
      composeSpan(trace, {
        step,
        attributes: composeCall(trace, { step, answer }),
        isFailed: isFailed && step === 4,
      }),
    ),
  ];
}

function composeCall(
  trace: number,
  { step, answer }: { readonly step: number; readonly answer: string },
): Attributes {
  return {
    'openinference.span.kind': 'LLM',
    'llm.model_name': 'gpt-4.1-2025-04-14',
    'llm.invocation_parameters': '{"model":"gpt-4.1","temperature":0.2}',
    'llm.input_messages.0.message.role': 'system',
    'llm.input_messages.0.message.content': 'You answer customers of a shop.',
    'llm.input_messages.1.message.role': 'user',
    'llm.input_messages.1.message.content': composeDocument(trace, step),
    'llm.output_messages.0.message.role': 'assistant',
    'llm.output_messages.0.message.content': step === 4 ? answer : 'search',
    'llm.token_count.prompt': 300,
    'llm.token_count.completion': 12,
  };
}

/** Words that differ from trace to trace, so that few failures ask the same. */
function composeDocument(trace: number, step: number): string {
  let seed = (trace * 31 + step) >>> 0;
  let text = '';
  while (text.length < documentLength) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${(seed >>> 8).toString(36)} `;
  }
  return text;
}

function composeSpan(
  trace: number,
  own: { readonly step: number; readonly attributes: Attributes; readonly isFailed?: boolean },
): unknown {
  const { step, attributes, isFailed = false } = own;
  const start = firstNano + BigInt(trace) * 10_000_000n + BigInt(step) * 1_000_000n;
  return {
    traceId: traceId(trace),
    spanId: spanId(trace, step),
    ...(step === 0 ? {} : { parentSpanId: spanId(trace, 0) }),
    name: `step ${step}`,
    kind: 1,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 900_000n),
    attributes: writeAttributes(attributes),
    status: isFailed ? { code: 2, message: 'timed out' } : {},
  };
}

function composeRating(trace: number, score: number): unknown {
  return {
    timeUnixNano: String(firstNano + BigInt(trace) * 10_000_000n + 5_000_000n),
    eventName: 'gen_ai.evaluation.result',
    traceId: traceId(trace),
    spanId: spanId(trace, 0),
    attributes: writeAttributes({
      'gen_ai.evaluation.name': 'user_score',
      'gen_ai.evaluation.score.value': score,
    }),
  };
}

function writeAttributes(attributes: Attributes): readonly unknown[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));
}
