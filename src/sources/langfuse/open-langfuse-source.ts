import { z } from 'zod';
import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource } from '../failure-source.ts';
import type { LoggedTrace } from '../logged-call.ts';
import { parseAnswer, readRows } from '../rest-answers.ts';
import type { RestSourcePorts, SourceClient } from '../source-client.ts';
import { createTally, type Tally } from '../tally.ts';
import { walkTraces } from '../walk-traces.ts';
import { composeErrorQuery, composeScoreQueries } from './compose-queries.ts';
import {
  checkProject,
  type LangfuseOptions,
  langfuseAnswers,
  openLangfuseClient,
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
/** Steps of a trace start so long around its first one at most. */
const marginMs = 86_400_000;

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
      if (query.rules.length === 0 && !query.errors) return;
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
      composeErrorQuery(query, { limit: pageSize, laterMs: marginMs }),
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

type Query = Readonly<Record<string, string | number | undefined>>;

function listScores(reading: Reading, query: Query): AsyncGenerator<readonly Score[]> {
  return list(reading, { path: '/api/public/v3/scores', query }, (rows) =>
    readRows(rows, { schema: scoreSchema, tally: reading.tally, what: 'a row that is no score' }),
  );
}

function listObservations(reading: Reading, query: Query): AsyncGenerator<readonly Observation[]> {
  return list(reading, { path: '/api/public/v2/observations', query }, (rows) =>
    readRows(rows, {
      schema: observationSchema,
      tally: reading.tally,
      what: 'a row that is no observation',
    }),
  );
}

const pageSchema = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ cursor: z.string().nullish() }),
});

async function* list<T>(
  { client }: Reading,
  { path, query }: { readonly path: string; readonly query: Query },
  read: (rows: readonly unknown[]) => readonly T[],
): AsyncGenerator<readonly T[]> {
  let cursor: string | undefined;
  do {
    const { body } = await client.request({ method: 'GET', path, query: { ...query, cursor } });
    const page = parseAnswer(body, { ...langfuseAnswers, schema: pageSchema });
    yield read(page.data);
    cursor = page.meta.cursor || undefined;
  } while (cursor !== undefined);
}
