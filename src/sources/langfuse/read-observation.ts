import { compact } from '../fields.ts';
import type { CallReading, Feedback, LoggedCall, LoggedSpan } from '../logged-call.ts';
import { asFields, firstNumber, toUtc } from '../loose-values.ts';
import { pickParameters } from '../payload/parameters.ts';
import { parseWithin, readInput } from '../payload/read-input.ts';
import { readOutput, readOutputText } from '../payload/read-output.ts';
import type { Tally } from '../tally.ts';
import type { Observation, Score } from './observation.ts';

/** An observation as a step of its trace. */
export function readObservation(
  observation: Observation,
  options: {
    /** Of its pages, without a trailing slash. */
    readonly baseUrl: string;
    readonly feedback: readonly Feedback[];
    readonly tally: Tally;
  },
): LoggedSpan {
  const isCall = observation.type === 'GENERATION';
  return {
    id: observation.id,
    parentId: observation.parentObservationId ?? undefined,
    startedAt: toUtc(observation.startTime),
    endedAt: toUtc(observation.endTime),
    feedback: options.feedback,
    error: observation.level === 'ERROR' ? (observation.statusMessage ?? '') : undefined,
    tags: observation.tags ?? [],
    outputText: readOutputText(unwrapText(observation.output)),
    reading: isCall ? readCall(observation, options) : undefined,
  };
}

function readCall(
  observation: Observation,
  { baseUrl, tally }: { readonly baseUrl: string; readonly tally: Tally },
): CallReading {
  const { id, traceId, projectId, usageDetails: usage } = observation;
  const input = readInput(observation.input);
  if (input.kind === 'unreadable') return { ...input, id };
  const { model: responded, ...output } = readOutput(observation.output);
  const parameters = pickParameters(asFields(unwrapText(observation.modelParameters)));
  const page = `${baseUrl}/project/${projectId}/traces/${traceId}?observation=${encodeURIComponent(id)}`;
  const call: LoggedCall = {
    id,
    traceId: traceId ?? undefined,
    url: projectId && traceId ? page : undefined,
    startedAt: toUtc(observation.startTime),
    latencyMs: observation.latency == null ? undefined : Math.round(observation.latency * 1_000),
    promptName: observation.promptName ?? observation.name ?? undefined,
    model: { requested: input.model ?? observation.model ?? undefined, responded },
    parameters: { ...parameters, ...input.parameters },
    messages: input.messages,
    tools: input.tools,
    output,
    usage: {
      input: sumUsage(usage, /input/),
      output: sumUsage(usage, /output/),
      cached: firstNumber(
        usage?.['input_cached_tokens'],
        usage?.['cache_read_input_tokens'],
        usage?.['input_cache_read'],
      ),
    },
    costUsd: observation.totalCost ?? undefined,
    tags: observation.tags ?? [],
    metadata: readMetadata(observation.metadata, tally),
  };
  return { kind: 'call', call };
}

/** Its kinds of usage leave each other out: `input` does not count what `input_cached_tokens` does. */
function sumUsage(usage: Observation['usageDetails'], kind: RegExp): number | undefined {
  const counts = Object.entries(usage ?? {}).flatMap(([name, count]) =>
    kind.test(name) && typeof count === 'number' ? [count] : [],
  );
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** Length at which its API cuts values of metadata. */
const cutLength = 200;

/** Values that may have been cut are left out: half of one is worse than none. */
function readMetadata(metadata: unknown, tally: Tally): LoggedCall['metadata'] {
  return compact(
    Object.fromEntries(
      Object.entries(asFields(unwrapText(metadata))).map(([name, value]) => {
        const isCut = typeof value === 'string' && value.length >= cutLength;
        if (isCut) tally.count('a long value of metadata, which Langfuse cuts');
        return [name, isCut ? undefined : value];
      }),
    ),
  );
}

/** Inputs and outputs arrive as the raw text of their JSON. */
function unwrapText(value: unknown): unknown {
  const parsed = parseWithin(value);
  return parsed.kind === 'value' ? parsed.value : value;
}

/** What was said. A correction is a kind of score of its own; booleans are 1 and 0. */
export function readScore({ dataType, value, source, ...score }: Score): Feedback {
  const text = typeof value === 'string' && value !== '' ? value : undefined;
  const isWord = dataType === 'CATEGORICAL';
  return {
    name: score.name,
    score: typeof value === 'string' ? undefined : Number(value),
    label: isWord ? text : undefined,
    correction: dataType === 'CORRECTION' ? text : undefined,
    comment: (dataType === 'TEXT' ? text : undefined) ?? (score.comment || undefined),
    by: source === 'ANNOTATION' ? 'person' : source === 'EVAL' ? 'model' : 'unknown',
    at: toUtc(score.timestamp),
    metadata: score.metadata ?? undefined,
  };
}
