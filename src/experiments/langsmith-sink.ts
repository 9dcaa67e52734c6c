import { z } from 'zod';
import {
  findWebUrl,
  type LangSmithOptions,
  langSmithAnswers,
  openLangSmithClient,
} from '../sources/langsmith/langsmith-api.ts';
import { parseAnswer } from '../sources/rest-answers.ts';
import type { RestPorts, SourceClient } from '../sources/source-client.ts';
import { gatherBatches } from './batches.ts';
import {
  composeExperimentMetadata,
  composeInput,
  composeOutput,
  composeSent,
  composeTrialMetadata,
  placeInTime,
} from './compose-trial.ts';
import type { ExperimentSink, ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import { computeStableId } from './stable-id.ts';

/** Of one upload; what is above is another experiment. */
const bounds = { items: 2_000, bytes: 8_000_000 };

/**
 * Uploads a replay as an experiment that was run elsewhere. An upload is all or nothing, so an experiment that is
 * there is whole, and is left as it is. A replay too large for one upload becomes several, with a number at the name.
 */
export function openLangSmithSink(
  options: Omit<LangSmithOptions, 'project' | 'pageSize'>,
  ports: RestPorts,
): ExperimentSink {
  const client = openLangSmithClient(options, ports);
  const webUrl = findWebUrl(options.baseUrl);
  return {
    system: 'langsmith',
    async write(experiment) {
      let [written, kept, part] = [0, 0, 0];
      let url: string | undefined;
      for await (const trials of gatherBatches(experiment.trials, bounds)) {
        part += 1;
        const name = part === 1 ? experiment.name : `${experiment.name} (part ${part})`;
        const known = await findExperiment(client, name);
        const session = known ?? (await upload(client, { ...experiment, name }, trials));
        if (known === undefined) written += trials.length;
        else kept += trials.length;
        url ??= composeUrl(webUrl, session);
      }
      return { written, kept, url };
    },
  };
}

const sessionSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  tenant_id: z.string().nullish(),
  reference_dataset_id: z.string().nullish(),
});
type Session = z.output<typeof sessionSchema>;
const uploadedSchema = z.object({
  dataset: z.object({ id: z.string() }),
  experiment: sessionSchema,
});

async function findExperiment(client: SourceClient, name: string): Promise<Session | undefined> {
  const { body } = await client.request({
    method: 'GET',
    path: '/api/v1/sessions',
    query: { name },
  });
  const sessions = parseAnswer(body, { ...langSmithAnswers, schema: z.array(sessionSchema) });
  return sessions.find((session) => session.name === name);
}

async function upload(
  client: SourceClient,
  experiment: ReplayExperiment,
  trials: readonly ExperimentTrial[],
): Promise<Session> {
  const { body } = await client.request({
    method: 'POST',
    path: '/api/v1/datasets/upload-experiment',
    body: composeUpload(experiment, trials),
  });
  const answer = parseAnswer(body, { ...langSmithAnswers, schema: uploadedSchema });
  return { ...answer.experiment, reference_dataset_id: answer.dataset.id };
}

/** The body of an upload. Rows of the same case and trial have the same id, so that experiments can be compared. */
export function composeUpload(experiment: ReplayExperiment, trials: readonly ExperimentTrial[]) {
  return {
    experiment_name: experiment.name,
    experiment_description: experiment.verdict.summary,
    experiment_start_time: experiment.startedAt,
    experiment_end_time: experiment.endedAt,
    dataset_name: experiment.dataset.name,
    experiment_metadata: composeExperimentMetadata(experiment),
    results: trials.map((trial) => composeResult(experiment, trial)),
  };
}

function composeResult(experiment: ReplayExperiment, trial: ExperimentTrial) {
  const { dataset, suite } = experiment;
  const { startedAt, endedAt } = placeInTime(trial, experiment);
  const output = composeOutput(trial);
  return {
    row_id: computeStableId('langsmith', dataset.name, trial.caseId, String(trial.trial)),
    inputs: composeInput(trial),
    ...(trial.expected === undefined ? {} : { expected_outputs: { expected: trial.expected } }),
    ...(output === undefined ? {} : { actual_outputs: { output } }),
    evaluation_scores: trial.scores.map((score) =>
      score.kind === 'scored'
        ? { key: score.name, score: score.value, comment: score.reason }
        : { key: score.name, value: 'unscored', comment: score.reason },
    ),
    start_time: startedAt,
    end_time: endedAt,
    run_name: suite,
    ...(trial.outcome.kind === 'errored' ? { error: trial.outcome.message } : {}),
    run_metadata: { ...composeTrialMetadata(trial), messages: composeSent(trial) },
  };
}

function composeUrl(webUrl: string, session: Session): string | undefined {
  const { id, tenant_id: tenant, reference_dataset_id: dataset } = session;
  if (!tenant || !dataset) return undefined;
  return `${webUrl}/o/${tenant}/datasets/${dataset}/compare?selectedSessions=${id}`;
}
