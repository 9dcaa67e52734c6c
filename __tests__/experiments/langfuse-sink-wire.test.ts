import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type CreateDatasetItemRequest,
  type CreateScoreRequest,
  LangfuseAPIClient,
  type OtelTraceRequest,
} from '@langfuse/core';
import {
  composeItem,
  composeScores,
  openLangfuseSink,
} from '../../src/experiments/langfuse-sink.ts';
import { composeSpans } from '../../src/experiments/langfuse-spans.ts';
import { computeStableId } from '../../src/experiments/stable-id.ts';
import { startLangfuseExperiments } from '../support/experiments/langfuse-experiments.ts';
import type { ExperimentServer } from '../support/experiments/shown-experiment.ts';
import { createSourcePorts } from '../support/source-ports.ts';
import { wireOf } from '../support/wire.ts';
import { experimentOf, trialOf } from './sink-contract.ts';

let server: ExperimentServer | undefined;
afterEach(async () => {
  await server?.stop();
});

test("Langfuse's own client and ours send the same requests for an experiment", async () => {
  server = await startLangfuseExperiments(() => undefined);
  const trial = trialOf('late-parcel', 0);
  const experiment = experimentOf([trial]);
  const sink = openLangfuseSink(
    { baseUrl: server.url, publicKey: 'pk-lf-1', secretKey: server.key, project: 'support' },
    createSourcePorts(),
  );
  await sink.write(experiment);
  const ours = wireOf(server.requests);
  expect(server.requests.at(-1)?.headers['x-langfuse-ingestion-version']).toBe('4');

  const before = server.requests.length;
  const client = new LangfuseAPIClient({
    environment: '',
    baseUrl: server.url,
    username: 'pk-lf-1',
    password: server.key,
  });
  await client.projects.get();
  const dataset = await client.datasets.create({ name: 'support-reply' });
  const experimentId = computeStableId('langfuse', experiment.name);
  await client.experiments.listItems({
    fields: 'core',
    experimentId,
    fromStartTime: '2025-11-19T10:00:00.000Z',
    limit: 100,
  });
  await client.datasetItems.create(composeItem(trial, experiment));
  for (const score of composeScores(trial, experiment)) await client.scores.create(score);
  const ids = { experimentId, datasetId: dataset.id };
  await client.opentelemetry.exportTraces(composeSpans([trial], { experiment, ids }));
  expect(ours).toEqual(wireOf(server.requests.slice(before)));
});

describe('types', () => {
  test("what we send is what Langfuse's client takes", () => {
    const trial = trialOf('late-parcel', 0);
    const experiment = experimentOf([]);
    const item = composeItem(trial, experiment) satisfies CreateDatasetItemRequest;
    const [score] = composeScores(trial, experiment) satisfies readonly CreateScoreRequest[];
    const ids = { experimentId: 'e', datasetId: 'd' };
    const traces = composeSpans([trial], { experiment, ids }) satisfies OtelTraceRequest;
    expect([item.datasetName, score?.name, traces.resourceSpans.length]).toEqual([
      'support-reply',
      'resolution',
      1,
    ]);
  });
});
