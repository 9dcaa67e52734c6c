import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { FailureQuery } from '../../../src/sources/failure-query.ts';
import type { ReadingProgress } from '../../../src/sources/failure-source.ts';
import type { Fields } from '../../../src/sources/fields.ts';
import type { LoggedTrace } from '../../../src/sources/logged-call.ts';
import { openOtlpSource } from '../../../src/sources/otlp/open-otlp-source.ts';
import { type Selected, selectFailures } from '../../../src/sources/select-failures.ts';

export const traceA = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
export const traceB = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
const startNano = 1_762_077_600_000_000_000n;

/** Attributes as protobuf's JSON has them. */
export function attributes(fields: Fields): readonly Fields[] {
  return Object.entries(fields).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: unknown): unknown {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
  return { kvlistValue: { values: attributes(value as Fields) } };
}

/** A step of a trace that took a second and went well. */
export function span(own: {
  readonly id: string;
  readonly trace?: string;
  readonly parent?: string;
  readonly attributes?: Fields;
  readonly fields?: Fields;
}): Fields {
  return {
    traceId: own.trace ?? traceA,
    spanId: own.id,
    ...(own.parent === undefined ? {} : { parentSpanId: own.parent }),
    name: 'step',
    startTimeUnixNano: String(startNano),
    endTimeUnixNano: String(startNano + 1_000_000_000n),
    attributes: attributes(own.attributes ?? {}),
    status: {},
    ...own.fields,
  };
}

/** A call to a model that was asked one question. */
export function call(own: Parameters<typeof span>[0] & { readonly question?: string }): Fields {
  return span({
    ...own,
    attributes: {
      'openinference.span.kind': 'LLM',
      'llm.input_messages.0.message.role': 'user',
      'llm.input_messages.0.message.content': own.question ?? 'Where is it?',
      ...own.attributes,
    },
  });
}

/** What OpenTelemetry says of an evaluation. */
export function evaluation(own: {
  readonly score: number;
  readonly name?: string;
  readonly attributes?: Fields;
  readonly fields?: Fields;
}): Fields {
  return {
    timeUnixNano: String(startNano + 5_000_000_000n),
    eventName: 'gen_ai.evaluation.result',
    attributes: attributes({
      'gen_ai.evaluation.name': own.name ?? 'user_score',
      'gen_ai.evaluation.score.value': own.score,
      ...own.attributes,
    }),
    ...own.fields,
  };
}

export const failed = { status: { code: 2, message: 'timed out' } };

export function exportSpans(...spans: readonly Fields[]): string {
  return JSON.stringify({ resourceSpans: [{ resource: {}, scopeSpans: [{ scope: {}, spans }] }] });
}

export function exportLogs(...logRecords: readonly Fields[]): string {
  return JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] });
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-test-otlp-'));
  folders.push(folder);
  return folder;
}

export function writeLog(content: string | Buffer, name = 'traces.jsonl'): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const query: FailureQuery = {
  rules: [
    {
      kind: 'score',
      name: 'user_score',
      scale: { low: 0, high: 1 },
      bad: { side: 'below', bound: 0.5 },
    },
  ],
  errors: true,
  tags: [],
};

export interface Read {
  readonly traces: readonly LoggedTrace[];
  readonly selected: readonly Selected[];
  readonly notices: readonly string[];
  readonly progress: readonly ReadingProgress[];
}

export async function readAll(
  paths: readonly string[],
  options: { readonly query?: FailureQuery; readonly temporaryFolder?: string } = {},
): Promise<Read> {
  const progress: ReadingProgress[] = [];
  const source = openOtlpSource(
    { paths, temporaryFolder: options.temporaryFolder },
    { onProgress: (one) => progress.push(one), signal: new AbortController().signal },
  );
  const asked = options.query ?? query;
  const traces: LoggedTrace[] = [];
  for await (const trace of source.readTraces(asked)) traces.push(trace);
  const selected = traces.flatMap((trace) => [...selectFailures(trace, asked)]);
  return { traces, selected, notices: source.notices(), progress };
}

/** Ids of the calls that failed, and of what was refused with its reason. */
export function idsOf({ selected }: Read): readonly string[] {
  return selected
    .map((one) => (one.kind === 'failure' ? one.failure.call.id : `${one.id}: ${one.what}`))
    .sort();
}
