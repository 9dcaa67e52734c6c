import Braintrust from '@braintrust/api';
import { afterEach, describe, expect, test } from '@jest/globals';
import { composeEvent, composeExperiment } from '../../src/experiments/braintrust-rows.ts';
import { openBraintrustSink } from '../../src/experiments/braintrust-sink.ts';
import { startBraintrustExperiments } from '../support/experiments/braintrust-experiments.ts';
import type { ExperimentServer } from '../support/experiments/shown-experiment.ts';
import { createSourcePorts } from '../support/source-ports.ts';
import { wireOf } from '../support/wire.ts';
import { experimentOf, trialOf } from './sink-contract.ts';

let server: ExperimentServer | undefined;
afterEach(async () => {
  await server?.stop();
});

interface Insert {
  readonly events: Braintrust.ExperimentInsertParams['events'];
}

test("Braintrust's REST client and ours send the same requests for an experiment of a project", async () => {
  server = await startBraintrustExperiments(() => undefined);
  const options = { baseUrl: server.url, apiKey: server.key, project: 'support' };
  const experiment = experimentOf([trialOf('late-parcel', 0)], { baselineName: 'the baseline' });
  await openBraintrustSink(options, createSourcePorts()).write(experiment);
  // Only its newer SDK queries: that is held against ours where logs are read.
  const withoutQueries = { without: /^\/btql$/ };
  const ours = wireOf(server.requests, withoutQueries);
  const bodyOf = (path: RegExp) =>
    ours.find((one) => path.test(one.path) && one.method === 'POST')?.body;

  const before = server.requests.length;
  const client = new Braintrust({ baseURL: server.url, apiKey: server.key });
  const [project] = (await client.project.list({ project_name: 'support' })).objects;
  const projectId = project?.id ?? '';
  const dataset = await client.dataset.create({ project_id: projectId, name: 'support-reply' });
  await client.experiment.list({
    project_id: projectId,
    experiment_name: 'the baseline',
  } as object);
  const ids = { projectId, datasetId: dataset.id, baselineId: undefined };
  const created = await client.experiment.create(composeExperiment(experiment, ids));
  await client.dataset.insert(dataset.id, bodyOf(/dataset\/.*insert/) as Insert);
  await client.experiment.insert(created.id, bodyOf(/experiment\/.*insert/) as Insert);
  await client.experiment.summarize(created.id, { summarize_scores: false });
  expect(ours).toEqual(wireOf(server.requests.slice(before), withoutQueries));
});

describe('types', () => {
  test("our rows and experiments are what Braintrust's client takes", () => {
    const experiment = experimentOf([]);
    const ids = { projectId: 'p', datasetId: 'd', baselineId: 'b' };
    const created: Braintrust.ExperimentCreateParams = composeExperiment(experiment, ids);
    const place = { experiment, experimentId: 'e', datasetId: 'd' };
    const events: Braintrust.ExperimentInsertParams['events'] = [
      composeEvent(trialOf('late-parcel', 0), place),
    ];
    expect([created.base_exp_id, events.length]).toEqual(['b', 1]);
  });
});
