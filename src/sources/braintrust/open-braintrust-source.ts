import { z } from 'zod';
import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource } from '../failure-source.ts';
import type { LoggedTrace } from '../logged-call.ts';
import { parseAnswer, readRows } from '../rest-answers.ts';
import type { RestSourcePorts, SourceClient } from '../source-client.ts';
import { createTally, type Tally } from '../tally.ts';
import { traceMarginMs, walkTraces } from '../walk-traces.ts';
import {
  type BraintrustOptions,
  type BraintrustProject,
  braintrustAnswers,
  openBraintrustClient,
  queryPath,
  resolveProject,
} from './braintrust-api.ts';
import {
  composeFaultFilter,
  composeQuery,
  composeTraceFilter,
  type Expression,
} from './compose-query.ts';
import { readRow } from './read-row.ts';
import { type LogRow, logRowSchema } from './row.ts';

/** Traces of one query; all of their rows are held. */
const tracesTogether = 50;

interface Reading {
  readonly client: SourceClient;
  readonly tally: Tally;
  readonly project: BraintrustProject;
  readonly pageSize: number;
  readonly query: FailureQuery;
}

/**
 * Braintrust's logs: asks for the rows that may be failures, then for all rows of their traces, since people judge the
 * root, which holds what the application was given, and the messages are on the call below it.
 */
export function openBraintrustSource(
  options: BraintrustOptions,
  ports: RestSourcePorts,
): FailureSource {
  const client = openBraintrustClient(options, ports);
  const tally = createTally();
  return {
    system: 'braintrust',
    notices: () => tally.list(),
    async *readTraces(query) {
      const filter = composeFaultFilter(query, traceMarginMs);
      if (filter === undefined) return;
      const reading: Reading = {
        client,
        tally,
        query,
        project: await resolveProject(client, options),
        pageSize: options.pageSize ?? 1_000,
      };
      yield* walkTraces(findFaults(reading, filter), {
        size: tracesTogether,
        read: (ids) => readTraces(reading, ids),
        onProgress: ports.onProgress,
      });
    },
  };
}

async function* findFaults(
  reading: Reading,
  filter: Expression,
): AsyncGenerator<readonly string[]> {
  for await (const rows of queryLogs(reading, filter))
    yield rows.map(({ root_span_id }) => root_span_id);
}

async function readTraces(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly LoggedTrace[]> {
  const { query, project } = reading;
  const { rowUrl } = project;
  const byRoot = new Map<string, LogRow[]>();
  const filter = composeTraceFilter(ids, { since: query.since, earlierMs: traceMarginMs });
  for await (const rows of queryLogs(reading, filter))
    for (const row of rows)
      byRoot.set(row.root_span_id, [...(byRoot.get(row.root_span_id) ?? []), row]);
  return [...byRoot].map(([id, rows]) => ({
    id,
    feedback: [],
    spans: rows.map((row) => readRow(row, { rowUrl, rules: query.rules })),
  }));
}

const pageSchema = z.object({
  data: z.array(z.unknown()),
  cursor: z.string().nullish(),
});

async function* queryLogs(
  { client, tally, project, pageSize }: Reading,
  filter: Expression,
): AsyncGenerator<readonly LogRow[]> {
  let cursor: string | undefined;
  do {
    const { body } = await client.request({
      method: 'POST',
      path: queryPath,
      body: composeQuery({
        from: 'project_logs',
        id: project.id,
        filter,
        limit: pageSize,
        cursor,
      }),
      repeatable: true,
    });
    const page = parseAnswer(body, { ...braintrustAnswers, schema: pageSchema });
    yield readRows(page.data, { schema: logRowSchema, tally, what: 'a row that is no span' });
    // A cursor may come with the last rows too; after an empty page there is nothing more.
    cursor = page.data.length === 0 ? undefined : (page.cursor ?? undefined);
  } while (cursor !== undefined);
}
