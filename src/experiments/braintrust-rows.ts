import {
  composeExperimentMetadata,
  composeInput,
  composeOutput,
  composeSent,
  composeTrialMetadata,
  listKnownScores,
  pickTrialOfEachCase,
  placeInTime,
} from './compose-trial.ts';
import type { ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import { computeStableId } from './stable-id.ts';

/** The body that makes an experiment. */
export function composeExperiment(
  experiment: ReplayExperiment,
  ids: {
    readonly projectId: string;
    readonly datasetId: string;
    readonly baselineId: string | undefined;
  },
) {
  const { git, variant, verdict } = experiment;
  const commit = variant.role === 'baseline' ? git.base : git.head;
  return {
    project_id: ids.projectId,
    name: experiment.name,
    description: verdict.summary,
    dataset_id: ids.datasetId,
    ...(ids.baselineId === undefined ? {} : { base_exp_id: ids.baselineId }),
    ...(commit === undefined ? {} : { repo_info: { commit } }),
    metadata: composeExperimentMetadata(experiment),
    // A new one of another name for each writing would be no record of one replay.
    ensure_new: false,
  };
}

/** A row of the experiment. */
export function composeEvent(
  trial: ExperimentTrial,
  place: {
    readonly experiment: ReplayExperiment;
    readonly experimentId: string;
    readonly datasetId: string;
  },
) {
  const { experiment, datasetId } = place;
  const { startedAt, endedAt } = placeInTime(trial, experiment);
  const { usage, outcome, costUsd } = trial;
  return {
    id: computeStableId(experiment.name, trial.caseId, String(trial.trial)),
    // By this it finds the rows of two experiments that are to be compared.
    input: composeInput(trial),
    ...(outcome.kind === 'errored' ? { error: outcome.message } : { output: composeOutput(trial) }),
    ...(trial.expected === undefined ? {} : { expected: trial.expected }),
    scores: Object.fromEntries(listKnownScores(trial).map(({ name, value }) => [name, value])),
    metrics: {
      start: Date.parse(startedAt) / 1_000,
      end: Date.parse(endedAt) / 1_000,
      ...(usage === undefined
        ? {}
        : {
            prompt_tokens: usage.input,
            prompt_cached_tokens: usage.cached,
            completion_tokens: usage.output,
            tokens: usage.input + usage.output,
          }),
      ...(costUsd === undefined ? {} : { estimated_cost: costUsd }),
    },
    metadata: {
      ...composeTrialMetadata(trial),
      model: experiment.variant.model,
      messages: composeSent(trial),
      reasons: Object.fromEntries(
        listKnownScores(trial).flatMap(({ name, reason }) =>
          reason === undefined ? [] : [[name, reason]],
        ),
      ),
    },
    tags: [...trial.tags],
    origin: {
      object_type: 'dataset',
      object_id: datasetId,
      id: computeStableId(experiment.dataset.name, trial.caseId),
    },
  };
}

/** Rows of the dataset, one a case. */
export function composeCases(trials: readonly ExperimentTrial[], { dataset }: ReplayExperiment) {
  return pickTrialOfEachCase(trials).map((trial) => ({
    id: computeStableId(dataset.name, trial.caseId),
    input: composeInput(trial),
    ...(trial.expected === undefined ? {} : { expected: trial.expected }),
    metadata: {
      case: trial.caseId,
      ...(trial.source === undefined ? {} : { source: trial.source }),
    },
    tags: [...trial.tags],
  }));
}
