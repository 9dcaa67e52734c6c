import { afterEach, describe, expect, test } from '@jest/globals';
import { Client } from 'langsmith';
import type { Run, RunQueryV2Params } from 'langsmith/resources/runs/runs';
import type { Feedback as ClientFeedback, TracerSession } from 'langsmith/schemas';
import type { z } from 'zod';
import {
  composeRunsQuery,
  openLangSmithSource,
} from '../../../src/sources/langsmith/open-langsmith-source.ts';
import {
  type runFeedbackSchema,
  runSchema,
  selectedFields,
} from '../../../src/sources/langsmith/run.ts';
import { startLangSmithServer } from '../../support/logs/langsmith-server.ts';
import { at, idOf, type LogServer, traceOf } from '../../support/logs/logged-world.ts';
import { createSourcePorts, queryOf, readAll } from '../../support/source-ports.ts';
import { wireOf } from '../../support/wire.ts';

let server: LogServer | undefined;
afterEach(async () => {
  await server?.stop();
});

const since = new Date(at(0));

/** One bad trace over two pages of runs, read by ours. */
async function readWithOurs() {
  const spans = traceOf(1);
  const feedback = spans.map(({ id }) => ({ spanId: id, name: 'user_score', score: 0, at: at(9) }));
  server = await startLangSmithServer({ spans: [...spans], feedback });
  const options = { baseUrl: `${server.url}/api/v1`, apiKey: server.key, project: 'support' };
  const source = openLangSmithSource(
    { ...options, workspaceId: 'w-1', pageSize: 1 },
    createSourcePorts(),
  );
  await readAll(source, queryOf({ since, tags: ['live'] }));
  return { server, ours: wireOf(server.requests), before: server.requests.length };
}

describe("LangSmith's own client and ours", () => {
  test('send the same requests for a project by its name, its runs, a trace and its feedback', async () => {
    const { server: loopback, ours, before } = await readWithOurs();
    const client = new Client({
      apiUrl: `${loopback.url}/api/v1`,
      apiKey: loopback.key,
      workspaceId: 'w-1',
      autoBatchTracing: false,
    });
    const { id } = await client.readProject({ projectName: 'support' });
    const found: string[] = [];
    for await (const run of client.runs.queryV2({
      project_ids: [id],
      min_start_time: since.toISOString(),
      filter:
        'and(eq(feedback_key, "user_score"), or(lt(feedback_score, 0.5), gt(feedback_score, 1)))',
      tree_filter: 'has(tags, "live")',
      selects: ['ID', 'TRACE_ID', 'START_TIME'],
      page_size: 1,
    }))
      found.push(run.id ?? '');
    for await (const run of client.runs.queryV2({
      project_ids: [id],
      min_start_time: new Date(since.getTime() - 86_400_000).toISOString(),
      trace_id: idOf(10),
      selects: [...selectedFields],
      page_size: 1,
    }))
      found.push(run.id ?? '');
    for await (const said of client.listFeedback({ runIds: [idOf(10), idOf(11)] }))
      found.push(said.key);
    expect(found).toEqual([idOf(10), idOf(11), idOf(10), idOf(11), 'user_score', 'user_score']);
    const theirs = wireOf(loopback.requests.slice(before), { without: /\/info$/ });
    // Ours asks for a trace once its page is read, theirs when this test does.
    const inOrder = (requests: typeof ours) =>
      requests.map((one) => JSON.stringify(one)).toSorted();
    expect(inOrder(ours)).toEqual(inOrder(theirs));
  });

  test('agree on types: what we send is what its client takes, what it answers is what we read', () => {
    const query = composeRunsQuery({
      projectId: idOf(1),
      query: { since },
      marginMs: { before: 0, after: 0 },
      pageSize: 100,
      selects: [...selectedFields],
      filter: 'eq(status, "error")',
    }) satisfies RunQueryV2Params;
    expect(query.page_size).toBe(100);
    const readRun = (run: Run & { id: string }): z.input<typeof runSchema> => run;
    expect(runSchema.parse(readRun({ id: idOf(1), run_type: 'LLM' }))).toMatchObject({
      id: idOf(1),
    });
    const readFeedback = (said: ClientFeedback): z.input<typeof runFeedbackSchema> => said;
    const readProject = ({ id, name }: TracerSession): { id: string; name?: string } =>
      name === undefined ? { id } : { id, name };
    expect([readFeedback, readProject]).toHaveLength(2);
  });
});
