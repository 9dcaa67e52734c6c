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
        resource: { attributes: [composeAttribute(['service.name', 'pawl'])] },
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
  const attributes = {
    ...describeCall(trial, experiment),
    ...describeItem(trial, { experiment, ids, spanId }),
  };
  return {
    traceId,
    spanId,
    name: experiment.suite,
    kind: 1,
    startTimeUnixNano: toNanoseconds(startedAt),
    endTimeUnixNano: toNanoseconds(endedAt),
    attributes: Object.entries(attributes)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(composeAttribute),
    status: outcome.kind === 'errored' ? { code: 2, message: outcome.message } : { code: 1 },
  };
}

function describeCall(trial: ExperimentTrial, experiment: ReplayExperiment) {
  const { outcome, usage, costUsd } = trial;
  const { model, parameters } = experiment.variant;
  const metadata = Object.entries(asFields(composeTrialMetadata(trial))).map(
    ([name, value]) => [`langfuse.observation.metadata.${name}`, write(value)] as const,
  );
  return {
    'langfuse.environment': experimentEnvironment,
    'langfuse.trace.name': experiment.suite,
    'langfuse.observation.type': 'generation',
    'langfuse.observation.input': write(composeSent(trial) ?? composeInput(trial)),
    'langfuse.observation.output': write(composeOutput(trial)),
    'langfuse.observation.model.name': model,
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
    'langfuse.observation.level': outcome.kind === 'errored' ? 'ERROR' : undefined,
    'langfuse.observation.status_message': outcome.kind === 'errored' ? outcome.message : undefined,
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
) {
  const { experiment, ids, spanId } = options;
  return {
    'langfuse.experiment.id': ids.experimentId,
    'langfuse.experiment.name': experiment.name,
    'langfuse.experiment.description': experiment.verdict.summary,
    'langfuse.experiment.metadata': write(composeExperimentMetadata(experiment)),
    'langfuse.experiment.dataset.id': ids.datasetId,
    'langfuse.experiment.item.id': nameItem(experiment, trial),
    'langfuse.experiment.item.expected_output': write(trial.expected),
    'langfuse.experiment.item.root_observation_id': spanId,
  };
}

/** Langfuse takes texts as they are and everything else as JSON. */
function write(value: unknown): string | undefined {
  return typeof value === 'string' || value === undefined ? value : JSON.stringify(value);
}

function composeAttribute([key, stringValue]: readonly [string, string]) {
  return { key, value: { stringValue } };
}

function toNanoseconds(time: string): string {
  return String(BigInt(Date.parse(time)) * 1_000_000n);
}
