import { createHash } from 'node:crypto';
import { compact } from '../sources/fields.ts';
import { evaluationEvent } from '../sources/spans/read-feedback.ts';
import type { ExperimentTrial, ReplayExperiment } from './experiment-sink.ts';
import { composeEvaluationEvent, composeGenAi } from './gen-ai-attributes.ts';
import { composeOpenInference } from './open-inference-attributes.ts';
import { json, listAttributes, type OtlpSpan, toNanoseconds } from './otlp-values.ts';

/**
 * A trial as a span that is a trace by itself, in the words of both conventions. Its ids come from the replay, the case
 * and the number of the trial, so that sending it again names the same span.
 */
export function composeSpan(trial: ExperimentTrial, experiment: ReplayExperiment): OtlpSpan {
  const { outcome, startedAt = experiment.startedAt, latencyMs = 0, scores } = trial;
  const start = Date.parse(startedAt);
  const end = toNanoseconds(start + latencyMs);
  return {
    ...computeIds(experiment.name, trial),
    name: `chat ${experiment.variant.model}`,
    kind: 3,
    startTimeUnixNano: toNanoseconds(start),
    endTimeUnixNano: end,
    attributes: listAttributes({
      ...composeOpenInference(trial, experiment),
      ...composeGenAi(trial, experiment),
      metadata: json(composeMetadata(trial, experiment)),
    }),
    events: scores.map((score) => ({
      timeUnixNano: end,
      name: evaluationEvent,
      attributes: listAttributes(composeEvaluationEvent(score)),
    })),
    links: listLinks(trial),
    status: outcome.kind === 'errored' ? { code: 2, message: outcome.message } : { code: 1 },
  };
}

/** Ids of 16 and 8 bytes in hexadecimal. */
function computeIds(
  replay: string,
  { caseId, trial }: Pick<ExperimentTrial, 'caseId' | 'trial'>,
): Pick<OtlpSpan, 'traceId' | 'spanId'> {
  const hash = createHash('sha256')
    .update(JSON.stringify([replay, caseId, trial]))
    .digest('hex');
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) };
}

function composeMetadata(
  { caseId, trial, source }: ExperimentTrial,
  { name, suite, variant, git }: ReplayExperiment,
) {
  return compact({
    experiment: name,
    suite,
    role: variant.role,
    fingerprint: variant.fingerprint,
    base: git.base,
    head: git.head,
    repository: git.repository,
    case: caseId,
    trial,
    source: source?.url ?? source?.id,
  });
}

/** The call in production that the case came from, where it is a span. */
function listLinks({ source }: ExperimentTrial): OtlpSpan['links'] {
  const { traceId = '', id: spanId = '' } = source ?? {};
  return /^[0-9a-f]{32}$/.test(traceId) && /^[0-9a-f]{16}$/.test(spanId)
    ? [{ traceId, spanId }]
    : [];
}
