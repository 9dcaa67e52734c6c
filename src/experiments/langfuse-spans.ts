import { experimentEnvironment } from '../sources/langfuse/observation.ts';
import { asFields } from '../sources/loose-values.ts';
import {
  composeExperimentMetadata,
  composeInput,
  composeOutput,
  composeSent,
  composeTrialMetadata,
  placeInTime,
} from './compose-trial.ts';
import type { ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import {
  json,
  listAttributes,
  type OtlpText,
  type OtlpValues,
  text,
  toNanoseconds,
} from './otlp-values.ts';
import { computeStableId } from './stable-id.ts';

/** What names an experiment and its parts, the same for the same replay. */
export interface LangfuseIds {
  readonly experimentId: string;
  readonly datasetId: string;
}

/** Of a trial: a trace of one span. In OpenTelemetry's length: 16 and 8 bytes. */
export function nameTrace({ name }: ReplayExperiment, { caseId, trial }: ExperimentTrial) {
  const hex = (part: string) =>
    computeStableId('langfuse', name, caseId, String(trial), part).replaceAll('-', '');
  return { traceId: hex('trace'), spanId: hex('span').slice(0, 16) };
}

/** Of a case in the project: an item belongs to one dataset alone. */
export function nameItem({ dataset }: ReplayExperiment, { caseId }: ExperimentTrial): string {
  return computeStableId('langfuse', dataset.name, caseId);
}

/** Trials as OTLP: each a generation with the attributes by which Langfuse knows an experiment. */
export function composeSpans(
  trials: readonly ExperimentTrial[],
  options: { readonly experiment: ReplayExperiment; readonly ids: LangfuseIds },
) {
  return {
    resourceSpans: [
      {
        resource: { attributes: listAttributes({ 'service.name': text('pawl') }) },
        scopeSpans: [
          { scope: { name: 'pawl' }, spans: trials.map((trial) => composeSpan(trial, options)) },
        ],
      },
    ],
  };
}

function composeSpan(
  trial: ExperimentTrial,
  { experiment, ids }: { readonly experiment: ReplayExperiment; readonly ids: LangfuseIds },
) {
  const { traceId, spanId } = nameTrace(experiment, trial);
  const { startedAt, endedAt } = placeInTime(trial, experiment);
  const { outcome } = trial;
  return {
    traceId,
    spanId,
    name: experiment.suite,
    kind: 1,
    startTimeUnixNano: toNanoseconds(Date.parse(startedAt)),
    endTimeUnixNano: toNanoseconds(Date.parse(endedAt)),
    attributes: listAttributes({
      ...describeCall(trial, experiment),
      ...describeItem(trial, { experiment, ids, spanId }),
    }),
    status: outcome.kind === 'errored' ? { code: 2, message: outcome.message } : { code: 1 },
  };
}

function describeCall(trial: ExperimentTrial, experiment: ReplayExperiment): OtlpValues<OtlpText> {
  const { outcome, usage, costUsd } = trial;
  const { model, parameters } = experiment.variant;
  const metadata = Object.entries(asFields(composeTrialMetadata(trial))).map(
    ([name, value]) => [`langfuse.observation.metadata.${name}`, write(value)] as const,
  );
  return {
    'langfuse.environment': text(experimentEnvironment),
    'langfuse.trace.name': text(experiment.suite),
    'langfuse.observation.type': text('generation'),
    'langfuse.observation.input': write(composeSent(trial) ?? composeInput(trial)),
    'langfuse.observation.output': write(composeOutput(trial)),
    'langfuse.observation.model.name': text(model),
    'langfuse.observation.model.parameters': write(parameters),
    'langfuse.observation.usage_details':
      usage &&
      write({
        input: usage.input - usage.cached,
        input_cached_tokens: usage.cached,
        output: usage.output,
      }),
    'langfuse.observation.cost_details':
      costUsd === undefined ? undefined : write({ total: costUsd }),
    ...(outcome.kind === 'errored'
      ? {
          'langfuse.observation.level': text('ERROR'),
          'langfuse.observation.status_message': text(outcome.message),
        }
      : {}),
    ...Object.fromEntries(metadata),
  };
}

function describeItem(
  trial: ExperimentTrial,
  options: {
    readonly experiment: ReplayExperiment;
    readonly ids: LangfuseIds;
    readonly spanId: string;
  },
): OtlpValues<OtlpText> {
  const { experiment, ids, spanId } = options;
  return {
    'langfuse.experiment.id': text(ids.experimentId),
    'langfuse.experiment.name': text(experiment.name),
    'langfuse.experiment.description': text(experiment.verdict.summary),
    'langfuse.experiment.metadata': write(composeExperimentMetadata(experiment)),
    'langfuse.experiment.dataset.id': text(ids.datasetId),
    'langfuse.experiment.item.id': text(nameItem(experiment, trial)),
    'langfuse.experiment.item.expected_output': write(trial.expected),
    'langfuse.experiment.item.root_observation_id': text(spanId),
  };
}

/** Langfuse takes texts as they are and everything else as JSON. */
function write(value: unknown): OtlpText | undefined {
  return typeof value === 'string' || value === undefined ? text(value) : json(value);
}
