import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource } from '../failure-source.ts';
import type { LoggedTrace } from '../logged-call.ts';
import { readRows } from '../rest-answers.ts';
import type { RestSourcePorts, SourceClient } from '../source-client.ts';
import type { SourceRequest } from '../source-request.ts';
import { createTally, type Tally } from '../tally.ts';
import { traceMarginMs, walkTraces } from '../walk-traces.ts';
import { composeErrorQuery, composeScoreQueries } from './compose-queries.ts';
import {
  checkProject,
  type LangfuseOptions,
  openLangfuseClient,
  readPages,
  trimBaseUrl,
} from './langfuse-api.ts';
import {
  experimentEnvironment,
  type Observation,
  observationFields,
  observationSchema,
  type Score,
  scoreFields,
  scoreSchema,
} from './observation.ts';
import { readObservation, readScore } from './read-observation.ts';

/** Traces that are asked for at the same time. */
const tracesTogether = 8;
/** The most that the API gives of scores. */
const maximumScores = 100;

interface Reading {
  readonly client: SourceClient;
  readonly tally: Tally;
  readonly baseUrl: string;
  readonly pageSize: number;
}

/**
 * Langfuse's traces, from the feedback: asks for the scores that a rule may call bad and for steps that failed, then
 * for whole traces with all that was said of them.
 */
export function openLangfuseSource(
  options: LangfuseOptions,
  ports: RestSourcePorts,
): FailureSource {
  const tally = createTally();
  const reading: Reading = {
    client: openLangfuseClient(options, ports),
    tally,
    baseUrl: trimBaseUrl(options.baseUrl),
    pageSize: options.pageSize ?? 100,
  };
  return {
    system: 'langfuse',
    notices: () => tally.list(),
    async *readTraces(query) {
      if (query.rules.length === 0 && !query.errors && query.everything !== true) return;
      if (options.project !== undefined) await checkProject(reading.client, options.project);
      yield* walkTraces(findFaults(reading, query), {
        size: tracesTogether,
        read: (ids) => readTraces(reading, ids),
        onProgress: ports.onProgress,
      });
    },
  };
}

async function* findFaults(
  reading: Reading,
  query: FailureQuery,
): AsyncGenerator<readonly string[]> {
  const { pageSize, tally } = reading;
  const limit = Math.min(pageSize, maximumScores);
  const rules = query.everything === true ? [] : query.rules;
  for (const rule of rules)
    for (const asked of composeScoreQueries(rule, { since: query.since, limit }))
      for await (const scores of listScores(reading, asked)) {
        const said = scores.filter(
          ({ name, environment }) => name === rule.name && environment !== experimentEnvironment,
        );
        for (const { subject } of said)
          if (subject.kind === 'session') tally.count('a score of a session, not of a trace');
        yield said.flatMap((score) => findTrace(score) ?? []);
      }
  if (query.errors || query.everything === true)
    for await (const failed of listObservations(
      reading,
      composeErrorQuery(query, { limit: pageSize, laterMs: traceMarginMs }),
    ))
      yield failed.flatMap(({ traceId }) => traceId ?? []);
}

function findTrace({ subject }: Score): string | undefined {
  if (subject.kind === 'trace') return subject.id;
  return subject.kind === 'observation' ? (subject.traceId ?? undefined) : undefined;
}

async function readTraces(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly LoggedTrace[]> {
  const { baseUrl, tally } = reading;
  const traces = await Promise.all(ids.map((id) => readSteps(reading, id)));
  const scores: Score[] = [];
  const asked = { traceId: ids.join(), fields: scoreFields, limit: maximumScores };
  for await (const page of listScores(reading, asked)) scores.push(...page);
  const saidOf = (kind: 'trace' | 'observation', id: string) =>
    scores.filter(({ subject }) => subject.kind === kind && subject.id === id).map(readScore);
  return ids.flatMap((id, index): LoggedTrace[] => {
    const steps = traces[index] ?? [];
    if (steps.some(({ environment }) => environment === experimentEnvironment)) return [];
    const spans = steps.map((step) =>
      readObservation(step, { baseUrl, tally, feedback: saidOf('observation', step.id) }),
    );
    return [{ id, spans, feedback: saidOf('trace', id) }];
  });
}

async function readSteps(reading: Reading, traceId: string): Promise<readonly Observation[]> {
  const steps: Observation[] = [];
  const asked = { traceId, fields: observationFields, limit: reading.pageSize };
  for await (const page of listObservations(reading, asked)) steps.push(...page);
  return steps;
}

type Query = NonNullable<SourceRequest['query']>;

async function* listScores(
  { client, tally }: Reading,
  query: Query,
): AsyncGenerator<readonly Score[]> {
  for await (const rows of readPages(client, { path: '/api/public/v3/scores', query }))
    yield readRows(rows, { schema: scoreSchema, tally, what: 'a row that is no score' });
}

async function* listObservations(
  { client, tally }: Reading,
  query: Query,
): AsyncGenerator<readonly Observation[]> {
  const what = 'a row that is no observation';
  for await (const rows of readPages(client, { path: '/api/public/v2/observations', query }))
    yield readRows(rows, { schema: observationSchema, tally, what });
}
