import { z } from 'zod';
import { phoenixAnswers, readPages } from '../sources/phoenix/phoenix-api.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { SourceClient } from '../sources/source-client.ts';
import type { ExperimentScore } from './experiment-sink.ts';
import { composeEvaluation, type RunPayload } from './phoenix-payloads.ts';

/** One trial on its way to Phoenix. */
export interface PhoenixRun {
  readonly exampleId: string;
  /** 1-based. */
  readonly repetition: number;
  readonly payload: RunPayload;
  readonly scores: readonly ExperimentScore[];
}

/** A run that is there already. */
interface StoredRun {
  readonly id: string;
  readonly hasFailed: boolean;
  /** Names of its evaluations. */
  readonly evaluated: ReadonlySet<string>;
}

/** What is there already of an experiment, by example and repetition. */
export type StoredRuns = ReadonlyMap<string, StoredRun>;

const runsSchema = z.array(
  z.object({
    id: z.string(),
    dataset_example_id: z.string(),
    repetition_number: z.number(),
    error: z.string().nullish(),
  }),
);
const detailsSchema = z.array(
  z.object({
    example_id: z.string(),
    repetition_number: z.number(),
    annotations: z.array(z.object({ name: z.string() })),
  }),
);
/** The answer to a request that makes something. */
export const createdSchema = z.object({ data: z.object({ id: z.string() }) });

const keyOf = (exampleId: string, repetition: number): string => `${repetition} ${exampleId}`;

export async function readStoredRuns(
  client: SourceClient,
  experimentId: string,
): Promise<StoredRuns> {
  const path = `/v1/experiments/${encodeURIComponent(experimentId)}`;
  // 404: it has no runs yet.
  const { body = [] } = await client.request({
    method: 'GET',
    path: `${path}/json`,
    accept: [404],
  });
  const details = parseAnswer(body, { ...phoenixAnswers, schema: detailsSchema });
  const evaluated = new Map(
    details.map((run) => [
      keyOf(run.example_id, run.repetition_number),
      new Set(run.annotations.map(({ name }) => name)),
    ]),
  );
  const stored = new Map<string, StoredRun>();
  for await (const rows of readPages(client, { path: `${path}/runs`, query: { limit: 200 } }))
    for (const run of parseAnswer(rows, { ...phoenixAnswers, schema: runsSchema })) {
      const key = keyOf(run.dataset_example_id, run.repetition_number);
      stored.set(key, {
        id: run.id,
        hasFailed: (run.error ?? undefined) !== undefined,
        evaluated: evaluated.get(key) ?? new Set(),
      });
    }
  return stored;
}

/**
 * Adds a trial, or what is missing of its scores. A run that failed gives way to one that did not; every other stays
 * as it is.
 */
export async function writeRun(
  client: SourceClient,
  {
    experimentId,
    stored,
    run,
  }: { readonly experimentId: string; readonly stored: StoredRuns; readonly run: PhoenixRun },
): Promise<'written' | 'kept'> {
  const known = stored.get(keyOf(run.exampleId, run.repetition));
  if (known !== undefined && !(known.hasFailed && run.payload.error === undefined)) {
    await evaluateRun(client, run, known);
    return 'kept';
  }
  const id = await createRun(client, experimentId, run);
  if (id !== undefined) {
    await evaluateRun(client, run, { id, evaluated: new Set() });
    return 'written';
  }
  // Somebody else has written it since.
  const other = await findRun(client, experimentId, run);
  if (other !== undefined) await evaluateRun(client, run, other);
  return 'kept';
}

async function findRun(
  client: SourceClient,
  experimentId: string,
  { exampleId, repetition }: PhoenixRun,
): Promise<StoredRun | undefined> {
  return (await readStoredRuns(client, experimentId)).get(keyOf(exampleId, repetition));
}

/** Its id; undefined where a run without an error is there already. */
async function createRun(
  client: SourceClient,
  experimentId: string,
  { exampleId, repetition, payload }: PhoenixRun,
): Promise<string | undefined> {
  const { status, body } = await client.request({
    method: 'POST',
    path: `/v1/experiments/${encodeURIComponent(experimentId)}/runs`,
    body: { dataset_example_id: exampleId, repetition_number: repetition, ...payload },
    accept: [409],
    repeatable: true,
  });
  if (status === 409) return undefined;
  return parseAnswer(body, { ...phoenixAnswers, schema: createdSchema }).data.id;
}

/** Adds the scores that the run lacks. */
async function evaluateRun(
  client: SourceClient,
  { payload, scores }: PhoenixRun,
  { id, evaluated }: Pick<StoredRun, 'id' | 'evaluated'>,
): Promise<void> {
  const { end_time: at } = payload;
  for (const score of scores.filter(({ name }) => !evaluated.has(name)))
    await client.request({
      method: 'POST',
      path: '/v1/experiment_evaluations',
      body: {
        experiment_run_id: id,
        name: score.name,
        annotator_kind: 'CODE',
        start_time: at,
        end_time: at,
        result: composeEvaluation(score),
      },
      repeatable: true,
    });
}
