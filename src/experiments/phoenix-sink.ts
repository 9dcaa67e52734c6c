import { z } from 'zod';
import { EvidenceError } from '../errors.ts';
import {
  openPhoenixClient,
  type PhoenixAddress,
  type PhoenixPorts,
  phoenixAnswers,
  readPages,
  trimBaseUrl,
} from '../sources/phoenix/phoenix-api.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { SourceClient } from '../sources/source-client.ts';
import { splitList } from '../sources/walk-traces.ts';
import { composeExperimentMetadata } from './compose-trial.ts';
import type { ExperimentSink, ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import { fillDataset, type PhoenixDataset } from './phoenix-dataset.ts';
import {
  composeExample,
  composeRun,
  type PhoenixExample,
  type RunPayload,
} from './phoenix-payloads.ts';
import {
  createdSchema,
  type PhoenixRun,
  readStoredRuns,
  type StoredRuns,
  writeRun,
} from './phoenix-runs.ts';

/** Requests in flight at a time. */
const together = 8;

/** What is kept of a trial until its case is in the dataset: of what was sent nothing. */
interface HeldTrial extends Pick<ExperimentTrial, 'caseId' | 'trial' | 'scores'> {
  readonly payload: RunPayload;
}

/**
 * Shows replays in Phoenix: cases as examples of a dataset, each variant as an experiment, trials as its runs, scores as
 * their evaluations. An experiment is of one version of its dataset, so first all cases are written, then the trials.
 */
export function openPhoenixSink(address: PhoenixAddress, ports: PhoenixPorts): ExperimentSink {
  const client = openPhoenixClient(address, ports);
  return {
    system: 'phoenix',
    async write(experiment) {
      const { examples, trials } = await gatherTrials(experiment);
      if (trials.length === 0) return { written: 0, kept: 0 };
      const { name } = experiment.dataset;
      const dataset = await fillDataset(client, { name, examples });
      const repetitions = trials.reduce((most, { trial }) => Math.max(most, trial + 1), 1);
      const { id, stored } = await openExperiment(client, { experiment, dataset, repetitions });
      const counts = { written: 0, kept: 0 };
      for (const part of splitList(trials, together)) {
        const runs = part.map((trial) => composeHeldRun(trial, dataset));
        const outcomes = runs.map((run) => writeRun(client, { experimentId: id, stored, run }));
        for (const outcome of await Promise.all(outcomes)) counts[outcome] += 1;
      }
      const page = `/datasets/${encodeURIComponent(dataset.id)}/compare`;
      const url = `${trimBaseUrl(address.baseUrl)}${page}?experimentId=${encodeURIComponent(id)}`;
      return { url, ...counts };
    },
  };
}

async function gatherTrials(experiment: ReplayExperiment): Promise<{
  readonly examples: readonly PhoenixExample[];
  readonly trials: readonly HeldTrial[];
}> {
  const examples = new Map<string, PhoenixExample>();
  const whole = new Set<string>();
  const trials: HeldTrial[] = [];
  for await (const trial of experiment.trials) {
    const { caseId, scores } = trial;
    // A trial that failed before anything was sent may not know the messages.
    if (!examples.has(caseId) || !whole.has(caseId)) examples.set(caseId, composeExample(trial));
    if (trial.messages !== undefined) whole.add(caseId);
    trials.push({
      caseId,
      trial: trial.trial,
      scores,
      payload: composeRun(trial, experiment.startedAt),
    });
  }
  return { examples: [...examples.values()], trials };
}

/** @throws EvidenceError where the dataset did not take the case */
function composeHeldRun(
  { caseId, trial, scores, payload }: HeldTrial,
  { exampleIds }: PhoenixDataset,
): PhoenixRun {
  const exampleId = exampleIds.get(caseId);
  if (exampleId !== undefined) return { exampleId, repetition: trial + 1, payload, scores };
  throw new EvidenceError([
    {
      what: `Phoenix did not take the case "${caseId}" into its dataset`,
      remedy: 'give the case another id, or delete what has this id there',
    },
  ]);
}

const experimentsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** The experiment of that name, made where it is missing. */
async function openExperiment(
  client: SourceClient,
  {
    experiment,
    dataset,
    repetitions,
  }: {
    readonly experiment: ReplayExperiment;
    readonly dataset: PhoenixDataset;
    readonly repetitions: number;
  },
): Promise<{ readonly id: string; readonly stored: StoredRuns }> {
  const path = `/v1/datasets/${encodeURIComponent(dataset.id)}/experiments`;
  for await (const rows of readPages(client, { path, query: { limit: 100 } })) {
    const found = parseAnswer(rows, { ...phoenixAnswers, schema: experimentsSchema }).find(
      ({ name }) => name === experiment.name,
    );
    if (found !== undefined)
      return { id: found.id, stored: await readStoredRuns(client, found.id) };
  }
  const { body } = await client.request({
    method: 'POST',
    path,
    body: {
      name: experiment.name,
      description: experiment.verdict.summary,
      metadata: {
        ...composeExperimentMetadata(experiment),
        // It has no fields of its own for them.
        started_at: experiment.startedAt,
        ended_at: experiment.endedAt,
      },
      version_id: dataset.versionId,
      repetitions,
    },
  });
  const { data } = parseAnswer(body, { ...phoenixAnswers, schema: createdSchema });
  return { id: data.id, stored: new Map() };
}
