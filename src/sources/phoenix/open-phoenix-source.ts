import type { z } from 'zod';
import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource, SourcePorts } from '../failure-source.ts';
import type { Feedback, LoggedTrace } from '../logged-call.ts';
import { readRows } from '../rest-answers.ts';
import type { SourceClient } from '../source-client.ts';
import type { SourceRequest } from '../source-request.ts';
import type { RawSpan } from '../spans/raw-span.ts';
import { readTraceFeedback } from '../spans/read-feedback.ts';
import { createTally, type Tally } from '../tally.ts';
import { splitList, walkTraces } from '../walk-traces.ts';
import { composeFilter } from './compose-filter.ts';
import type { CorrectionFrom } from './correction-from.ts';
import {
  openPhoenixClient,
  type PhoenixAddress,
  type PhoenixPorts,
  readPages,
  resolveProject,
  trimBaseUrl,
} from './phoenix-api.ts';
import {
  type PhoenixAnnotation,
  phoenixSpanSchema,
  phoenixTraceSchema,
  spanAnnotationSchema,
  traceAnnotationSchema,
} from './phoenix-rows.ts';
import { readAnnotation, readPhoenixSpan, toRawSpan } from './read-phoenix-span.ts';

/** Where Phoenix is, and which of its traces are read. */
export interface PhoenixOptions extends PhoenixAddress {
  /** Name or id. */
  readonly project: string;
  /** Where it is written what should have been answered; undefined: nowhere. */
  readonly correctionFrom?: CorrectionFrom | undefined;
  /** Rows of one answer: 1 to 1000; a default for each kind of row. */
  readonly pageSize?: number | undefined;
}

/** Rows of one answer. Spans hold whole conversations. */
const pageSizes = { traces: 100, spans: 200, annotations: 1_000 };
/** Traces that are read together, and spans whose annotations are: as many as an address has room for. */
const together = { traces: 20, spans: 100 };

interface Reading {
  readonly client: SourceClient;
  readonly tally: Tally;
  readonly options: PhoenixOptions;
  /** Of the project. */
  readonly path: string;
}

/**
 * Phoenix's traces: asks for those that may hold a failure, then for all their spans, and for what was said of the
 * spans and of the traces. Annotations that stand only in attributes of a span are read but not looked for.
 */
export function openPhoenixSource(
  options: PhoenixOptions,
  ports: SourcePorts & PhoenixPorts,
): FailureSource {
  const client = openPhoenixClient(options, ports);
  const tally = createTally();
  return {
    system: 'phoenix',
    notices: () => tally.list(),
    async *readTraces(query) {
      const filter = composeFilter(query);
      if (filter === undefined && query.everything !== true) return;
      const id = await resolveProject(client, options.project);
      const path = `/v1/projects/${encodeURIComponent(id)}`;
      const reading: Reading = { client, tally, options, path };
      yield* walkTraces(findTraces(reading, { query, filter }), {
        size: together.traces,
        read: (ids) => readTraces(reading, ids),
        onProgress: ports.onProgress,
      });
    },
  };
}

/** Ids of traces that may hold a failure, by page; of all in the window where the server does not take the filter. */
async function* findTraces(
  { client, tally, options, path }: Reading,
  { query, filter }: { readonly query: FailureQuery; readonly filter: string | undefined },
): AsyncGenerator<readonly string[]> {
  const list = (narrowing: SourceRequest['query']) =>
    readPages(client, {
      path: `${path}/traces`,
      query: {
        start_time: query.since?.toISOString(),
        end_time: query.until?.toISOString(),
        limit: options.pageSize ?? pageSizes.traces,
        ...narrowing,
      },
      ...(narrowing === undefined ? {} : { accept: [400] }),
    });
  let isTaken = false;
  const narrowings = query.everything === true ? [undefined] : [{ filter }, undefined];
  for (const narrowing of narrowings) {
    if (isTaken) return;
    for await (const rows of list(narrowing)) {
      isTaken = true;
      const what = 'a row that is no trace';
      yield readRows(rows, { schema: phoenixTraceSchema, tally, what }).map((row) => row.trace_id);
    }
  }
}

async function readTraces(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly LoggedTrace[]> {
  const spans = await readSpans(reading, ids);
  const said = await readSpanAnnotations(
    reading,
    spans.map(({ spanId }) => spanId),
  );
  const saidOfTraces = await readTraceAnnotations(reading, ids);
  const baseUrl = trimBaseUrl(reading.options.baseUrl);
  const byTrace = Map.groupBy(spans, ({ traceId }) => traceId);
  return [...byTrace].map(([id, steps]) => ({
    id,
    spans: steps.map((step) =>
      readPhoenixSpan(step, { baseUrl, annotations: said.get(step.spanId) ?? [] }),
    ),
    feedback: [...steps.flatMap(readTraceFeedback), ...(saidOfTraces.get(id) ?? [])],
  }));
}

async function readSpans(
  { client, tally, options, path }: Reading,
  ids: readonly string[],
): Promise<readonly RawSpan[]> {
  const spans: RawSpan[] = [];
  const limit = options.pageSize ?? pageSizes.spans;
  const pages = readPages(client, { path: `${path}/spans`, query: { trace_id: ids, limit } });
  for await (const rows of pages) {
    const what = 'a row that is no span';
    spans.push(...readRows(rows, { schema: phoenixSpanSchema, tally, what }).map(toRawSpan));
  }
  return spans;
}

function readSpanAnnotations(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Feedback[]>> {
  return readAnnotations(reading, {
    path: `${reading.path}/span_annotations`,
    queries: splitList(ids, together.spans).map((part) => ({ span_ids: part })),
    schema: spanAnnotationSchema,
    aboutOf: ({ span_id: id }) => id,
  });
}

function readTraceAnnotations(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Feedback[]>> {
  return readAnnotations(reading, {
    path: `${reading.path}/trace_annotations`,
    queries: [{ trace_ids: ids }],
    schema: traceAnnotationSchema,
    aboutOf: ({ trace_id: id }) => id,
  });
}

/** By the id of what they are about. */
async function readAnnotations<T extends PhoenixAnnotation>(
  { client, tally, options }: Reading,
  kind: {
    readonly path: string;
    readonly queries: readonly NonNullable<SourceRequest['query']>[];
    readonly schema: z.ZodType<T>;
    readonly aboutOf: (annotation: T) => string;
  },
): Promise<ReadonlyMap<string, readonly Feedback[]>> {
  const byId = new Map<string, Feedback[]>();
  const limit = options.pageSize ?? pageSizes.annotations;
  const what = 'a row that is no annotation';
  for (const query of kind.queries) {
    // 404: all that was asked about is gone by now.
    const request = { path: kind.path, query: { ...query, limit }, accept: [404] };
    for await (const rows of readPages(client, request))
      for (const row of readRows(rows, { schema: kind.schema, tally, what })) {
        const about = kind.aboutOf(row);
        const feedback = readAnnotation(row, options.correctionFrom);
        byId.set(about, [...(byId.get(about) ?? []), feedback]);
      }
  }
  return byId;
}
