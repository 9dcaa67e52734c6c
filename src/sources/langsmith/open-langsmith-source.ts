import { z } from 'zod';
import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource } from '../failure-source.ts';
import type { Feedback, LoggedTrace } from '../logged-call.ts';
import { parseAnswer, readRows } from '../rest-answers.ts';
import type { RestSourcePorts, SourceClient } from '../source-client.ts';
import { createTally, type Tally } from '../tally.ts';
import { splitList, traceMarginMs, walkTraces } from '../walk-traces.ts';
import { composeFilter, composeTreeFilter } from './compose-filter.ts';
import {
  findWebUrl,
  type LangSmithOptions,
  langSmithAnswers,
  openLangSmithClient,
  resolveProject,
} from './langsmith-api.ts';
import { readRun, readRunFeedback } from './read-run.ts';
import { type Run, runFeedbackSchema, runSchema, selectedFields } from './run.ts';

/** Traces that are asked for at the same time, and runs whose feedback is asked for together. */
const together = { traces: 8, feedback: 50 };
/** The most that the API gives of feedback. */
const feedbackPage = 100;

interface Reading {
  readonly client: SourceClient;
  readonly tally: Tally;
  readonly webUrl: string;
  readonly projectId: string;
  readonly pageSize: number;
  readonly query: FailureQuery;
}

/**
 * LangSmith's traces: asks for the runs that may be failures, then for whole traces, since feedback stands on the
 * root and the call is below it, and for all that was said of their runs.
 */
export function openLangSmithSource(
  options: LangSmithOptions,
  ports: RestSourcePorts,
): FailureSource {
  const client = openLangSmithClient(options, ports);
  const tally = createTally();
  return {
    system: 'langsmith',
    notices: () => tally.list(),
    async *readTraces(query) {
      const filter = composeFilter(query);
      if (filter === undefined) return;
      const reading: Reading = {
        client,
        tally,
        query,
        webUrl: findWebUrl(options.baseUrl),
        projectId: await resolveProject(client, options.project),
        pageSize: options.pageSize ?? 100,
      };
      yield* walkTraces(findFaults(reading, filter), {
        size: together.traces,
        read: (ids) => readTraces(reading, ids),
        onProgress: ports.onProgress,
      });
    },
  };
}

/** The body of a query of runs. The API's own window is one day, so one is always given. */
export function composeRunsQuery(options: {
  readonly projectId: string;
  readonly query: Pick<FailureQuery, 'since' | 'until'>;
  /** Milliseconds that the window is made longer at each end. */
  readonly marginMs: { readonly before: number; readonly after: number };
  readonly pageSize: number;
  readonly selects: (typeof selectedFields)[number][];
  readonly cursor?: string | undefined;
  readonly filter?: string | undefined;
  readonly tree_filter?: string | undefined;
  readonly trace_id?: string | undefined;
}) {
  const { projectId, query, marginMs, pageSize, selects, cursor, ...narrowing } = options;
  const { since = new Date(0), until } = query;
  const earliest = Math.max(0, since.getTime() - marginMs.before);
  return {
    project_ids: [projectId],
    min_start_time: new Date(earliest).toISOString(),
    ...(until === undefined
      ? {}
      : { max_start_time: new Date(until.getTime() + marginMs.after).toISOString() }),
    ...Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined)),
    selects,
    page_size: pageSize,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** Ids of the traces of runs that may be failures, by page. */
async function* findFaults(reading: Reading, filter: string): AsyncGenerator<readonly string[]> {
  const { projectId, query, pageSize } = reading;
  const pages = queryRuns(reading, {
    projectId,
    query,
    pageSize,
    filter,
    tree_filter: composeTreeFilter(query),
    marginMs: { before: 0, after: traceMarginMs },
    selects: ['ID', 'TRACE_ID', 'START_TIME'],
  });
  for await (const runs of pages) yield runs.map((run) => run.trace_id ?? run.id);
}

async function readTraces(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly LoggedTrace[]> {
  const traces = await Promise.all(ids.map((id) => readTraceRuns(reading, id)));
  const said = traces.flat().filter((run) => Object.keys(run.feedback_stats ?? {}).length > 0);
  const feedback = await readFeedback(reading, said);
  return ids.map((id, index) => ({
    id,
    feedback: [],
    spans: (traces[index] ?? []).map((run) =>
      readRun(run, { webUrl: reading.webUrl, feedback: feedback.get(run.id) ?? [] }),
    ),
  }));
}

async function readTraceRuns(reading: Reading, traceId: string): Promise<readonly Run[]> {
  const { projectId, query } = reading;
  const runs: Run[] = [];
  const pages = queryRuns(reading, {
    projectId,
    query,
    pageSize: reading.pageSize,
    trace_id: traceId,
    marginMs: { before: traceMarginMs, after: traceMarginMs },
    selects: [...selectedFields],
  });
  for await (const page of pages) runs.push(...page);
  return runs;
}

const pageSchema = z.object({
  items: z.array(z.unknown()).nullish(),
  next_cursor: z.string().nullish(),
});

async function* queryRuns(
  { client, tally }: Reading,
  options: Parameters<typeof composeRunsQuery>[0],
): AsyncGenerator<readonly Run[]> {
  let cursor: string | undefined;
  do {
    const { body } = await client.request({
      method: 'POST',
      path: '/api/v2/runs/query',
      body: composeRunsQuery({ ...options, cursor }),
      repeatable: true,
    });
    const page = parseAnswer(body, { ...langSmithAnswers, schema: pageSchema });
    yield readRows(page.items ?? [], { schema: runSchema, tally, what: 'a row that is no run' });
    cursor = page.next_cursor || undefined;
  } while (cursor !== undefined);
}

/** All that was said of some runs, by run: also what came long after them. */
async function readFeedback(
  { client, tally }: Reading,
  runs: readonly Run[],
): Promise<ReadonlyMap<string, readonly Feedback[]>> {
  const byRun = new Map<string, Feedback[]>();
  for (const part of splitList(runs, together.feedback)) {
    const run = part.map(({ id }) => id);
    for (let offset = 0, size = feedbackPage; size === feedbackPage; offset += size) {
      const { body } = await client.request({
        method: 'GET',
        path: '/api/v1/feedback',
        query: { run, offset, limit: feedbackPage },
      });
      const rows = parseAnswer(body, { ...langSmithAnswers, schema: z.array(z.unknown()) });
      const what = 'a row that is no feedback';
      for (const said of readRows(rows, { schema: runFeedbackSchema, tally, what }))
        byRun.set(said.run_id, [...(byRun.get(said.run_id) ?? []), readRunFeedback(said)]);
      size = rows.length;
    }
  }
  return byRun;
}
