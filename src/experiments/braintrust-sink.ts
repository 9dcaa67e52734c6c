import { z } from 'zod';
import {
  type BraintrustOptions,
  braintrustAnswers,
  openBraintrustClient,
  queryPath,
  resolveProject,
} from '../sources/braintrust/braintrust-api.ts';
import { compare, composeQuery, type Expression } from '../sources/braintrust/compose-query.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { RestPorts, SourceClient } from '../sources/source-client.ts';
import { gatherBatches } from './batches.ts';
import { composeCases, composeEvent, composeExperiment } from './braintrust-rows.ts';
import type { ExperimentSink, ReplayExperiment } from './experiment-sink.ts';

/** Of one request; it takes a few megabytes. */
const bounds = { items: 500, bytes: 1_000_000 };

/** Where one experiment is written. */
interface Place {
  readonly client: SourceClient;
  readonly experimentId: string;
  readonly datasetId: string;
}

/**
 * Writes a replay as an experiment of a project, and its cases as a dataset. An experiment or dataset of that name
 * that is there is used; rows have ids of their own, so that only those are written that are not there.
 */
export function openBraintrustSink(
  options: Omit<BraintrustOptions, 'pageSize' | 'appUrl'>,
  ports: RestPorts,
): ExperimentSink {
  const client = openBraintrustClient(options, ports);
  return {
    system: 'braintrust',
    async write(experiment) {
      const { id: projectId } = await resolveProject(client, options);
      const datasetId = await create(client, '/v1/dataset', {
        project_id: projectId,
        name: experiment.dataset.name,
      });
      const baselineId = await findBaseline(client, { projectId, experiment });
      const experimentId = await create(
        client,
        '/v1/experiment',
        composeExperiment(experiment, { projectId, datasetId, baselineId }),
      );
      const place = { client, experimentId, datasetId };
      const counts = await writeTrials(place, experiment);
      return { ...counts, url: await findUrl(place) };
    },
  };
}

const createdSchema = z.object({ id: z.string() });

/** Makes a thing with a name, or finds the one of that name: the API gives it as it is. */
async function create(client: SourceClient, path: string, body: unknown): Promise<string> {
  const answer = await client.request({ method: 'POST', path, body, repeatable: true });
  return parseAnswer(answer.body, { ...braintrustAnswers, schema: createdSchema }).id;
}

async function findBaseline(
  client: SourceClient,
  options: { readonly projectId: string; readonly experiment: ReplayExperiment },
): Promise<string | undefined> {
  const { baselineName } = options.experiment;
  if (baselineName === undefined) return undefined;
  const { body } = await client.request({
    method: 'GET',
    path: '/v1/experiment',
    query: { project_id: options.projectId, experiment_name: baselineName },
  });
  const schema = z.object({ objects: z.array(createdSchema) });
  return parseAnswer(body, { ...braintrustAnswers, schema }).objects[0]?.id;
}

async function writeTrials(
  place: Place,
  experiment: ReplayExperiment,
): Promise<{ readonly written: number; readonly kept: number }> {
  let [written, kept] = [0, 0];
  const isNew = !(await hasRows(place));
  for await (const trials of gatherBatches(experiment.trials, bounds)) {
    const events = trials.map((trial) => composeEvent(trial, { experiment, ...place }));
    const known = isNew
      ? new Set<string>()
      : await findKnown(
          place,
          events.map(({ id }) => id),
        );
    const fresh = events.filter(({ id }) => !known.has(id));
    kept += events.length - fresh.length;
    if (fresh.length === 0) continue;
    // Cases first: a row points to the case that it is about.
    const cases = trials.filter((_, index) => !known.has(events[index]?.id ?? ''));
    await insert(place, `/v1/dataset/${place.datasetId}/insert`, composeCases(cases, experiment));
    await insert(place, `/v1/experiment/${place.experimentId}/insert`, fresh);
    written += fresh.length;
  }
  return { written, kept };
}

async function insert({ client }: Place, path: string, events: readonly unknown[]): Promise<void> {
  // Rows of the same ids replace each other, so a lost answer may be asked for again.
  await client.request({ method: 'POST', path, body: { events }, repeatable: true });
}

const rowsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

async function hasRows(place: Place): Promise<boolean> {
  return (await queryRows(place, { limit: 1 })).size > 0;
}

function findKnown(place: Place, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const filter = compare('in', ['id'], ids);
  return queryRows(place, { limit: ids.length, filter });
}

async function queryRows(
  { client, experimentId }: Place,
  query: { readonly limit: number; readonly filter?: Expression },
): Promise<ReadonlySet<string>> {
  const { body } = await client.request({
    method: 'POST',
    path: queryPath,
    body: composeQuery({ from: 'experiment', id: experimentId, ...query }),
    repeatable: true,
  });
  const { data } = parseAnswer(body, { ...braintrustAnswers, schema: rowsSchema });
  return new Set(data.map(({ id }) => id));
}

/** Its page; what was written stands without it. */
async function findUrl({ client, experimentId }: Place): Promise<string | undefined> {
  const { body } = await client.request({
    method: 'GET',
    path: `/v1/experiment/${experimentId}/summarize`,
    query: { summarize_scores: false },
    accept: [400, 403, 404],
  });
  return z.object({ experiment_url: z.string() }).safeParse(body).data?.experiment_url;
}
