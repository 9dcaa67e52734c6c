import { z } from 'zod';
import { EvidenceError } from '../errors.ts';
import {
  checkProject,
  type LangfuseOptions,
  langfuseAnswers,
  openLangfuseClient,
  readPages,
  trimBaseUrl,
} from '../sources/langfuse/langfuse-api.ts';
import { experimentEnvironment } from '../sources/langfuse/observation.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { RestPorts, SourceClient } from '../sources/source-client.ts';
import { splitList } from '../sources/walk-traces.ts';
import { gatherBatches } from './batches.ts';
import { composeInput, listKnownScores, pickTrialOfEachCase } from './compose-trial.ts';
import type { ExperimentSink, ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import { composeSpans, type LangfuseIds, nameItem, nameTrace } from './langfuse-spans.ts';
import { parsePartialSuccess } from './otlp-answer.ts';
import { computeStableId } from './stable-id.ts';

/** Of one request of spans. */
const bounds = { items: 200, bytes: 1_000_000 };
/** Milliseconds before this writing that an earlier one of the same replay is looked for. */
const lookBackMs = 366 * 86_400_000;
/** Cases and scores go one by one; so many at the same time. */
const together = 8;

interface Place {
  readonly client: SourceClient;
  readonly experiment: ReplayExperiment;
  readonly ids: LangfuseIds;
}

/**
 * Writes a replay as an experiment of Langfuse: its cases as items of a dataset, its trials as traces of one
 * generation, its scores. All ids come from what is written, and the traces come last: a trial whose trace is there
 * has all of it. Traces show up a moment after they were sent; sent again, they are the same traces.
 */
export function openLangfuseSink(
  options: Omit<LangfuseOptions, 'pageSize'>,
  ports: RestPorts,
): ExperimentSink {
  // Without this, what is sent shows up a quarter of an hour later.
  const headers = { 'x-langfuse-ingestion-version': '4' };
  const client = openLangfuseClient({ ...options, headers }, ports);
  return {
    system: 'langfuse',
    async write(experiment) {
      if (options.project !== undefined) await checkProject(client, options.project);
      const dataset = await createDataset(client, experiment);
      const experimentId = computeStableId('langfuse', experiment.name);
      const place = { client, experiment, ids: { experimentId, datasetId: dataset.id } };
      const known = await listKnown(place);
      let [written, kept] = [0, 0];
      for await (const trials of gatherBatches(experiment.trials, bounds)) {
        const fresh = trials.filter((trial) => !known.has(nameTrace(experiment, trial).traceId));
        kept += trials.length - fresh.length;
        if (fresh.length > 0) await writeTrials(place, fresh);
        written += fresh.length;
      }
      const page = `${trimBaseUrl(options.baseUrl)}/project/${dataset.projectId}`;
      return { written, kept, url: `${page}/datasets/${dataset.id}/runs/${experimentId}` };
    },
  };
}

const datasetSchema = z.object({ id: z.string(), projectId: z.string() });

/** Makes the dataset, or finds the one of that name. */
async function createDataset(
  client: SourceClient,
  { dataset }: ReplayExperiment,
): Promise<z.output<typeof datasetSchema>> {
  const { body } = await client.request({
    method: 'POST',
    path: '/api/public/v2/datasets',
    body: { name: dataset.name },
    repeatable: true,
  });
  return parseAnswer(body, { ...langfuseAnswers, schema: datasetSchema });
}

const itemsSchema = z.array(z.object({ traceId: z.string() }));

/** Ids of the traces of the experiment that are there. */
async function listKnown({ client, experiment, ids }: Place): Promise<ReadonlySet<string>> {
  const earliest = new Date(Date.parse(experiment.startedAt) - lookBackMs).toISOString();
  const { experimentId } = ids;
  const pages = readPages(client, {
    path: '/api/public/experiment-items',
    query: { fields: 'core', experimentId, fromStartTime: earliest, limit: 100 },
  });
  const known = new Set<string>();
  for await (const rows of pages)
    for (const { traceId } of parseAnswer(rows, { ...langfuseAnswers, schema: itemsSchema }))
      known.add(traceId);
  return known;
}

async function writeTrials(place: Place, trials: readonly ExperimentTrial[]): Promise<void> {
  const { client, experiment, ids } = place;
  await postEach(
    client,
    '/api/public/dataset-items',
    pickTrialOfEachCase(trials).map((trial) => composeItem(trial, experiment)),
  );
  const scores = trials.flatMap((trial) => composeScores(trial, experiment));
  await postEach(client, '/api/public/scores', scores);
  const { body } = await client.request({
    method: 'POST',
    path: '/api/public/otel/v1/traces',
    body: composeSpans(trials, { experiment, ids }),
    repeatable: true,
  });
  checkAccepted(body);
}

async function postEach(
  client: SourceClient,
  path: string,
  bodies: readonly unknown[],
): Promise<void> {
  for (const part of splitList(bodies, together))
    await Promise.all(
      part.map((body) => client.request({ method: 'POST', path, body, repeatable: true })),
    );
}

/** A case as an item of the dataset. */
export function composeItem(trial: ExperimentTrial, experiment: ReplayExperiment) {
  const { caseId, expected, source, tags } = trial;
  return {
    id: nameItem(experiment, trial),
    datasetName: experiment.dataset.name,
    input: composeInput(trial),
    ...(expected === undefined ? {} : { expectedOutput: expected }),
    metadata: { case: caseId, tags, ...(source === undefined ? {} : { source }) },
    ...(source?.system === 'langfuse' && source.traceId !== undefined
      ? { sourceTraceId: source.traceId }
      : {}),
  };
}

/** The scores of a trial, each with an id of its own. */
export function composeScores(trial: ExperimentTrial, experiment: ReplayExperiment) {
  const { traceId, spanId } = nameTrace(experiment, trial);
  return listKnownScores(trial).map(({ name, value, reason }) => ({
    id: computeStableId('langfuse', traceId, name),
    traceId,
    observationId: spanId,
    name,
    value,
    dataType: 'NUMERIC' as const,
    environment: experimentEnvironment,
    ...(reason === undefined ? {} : { comment: reason }),
  }));
}

/** OTLP tells of what it refuses within an answer of success. */
function checkAccepted(body: unknown): void {
  const { rejectedSpans, errorMessage } = parsePartialSuccess(body);
  if (rejectedSpans === 0) return;
  throw new EvidenceError([
    {
      what: `Langfuse refused ${rejectedSpans} trials: ${errorMessage.slice(0, 200)}`,
      remedy: 'run this again: what was taken is not written twice',
    },
  ]);
}
