import type { CallReading, Feedback, LoggedCall, LoggedSpan } from '../logged-call.ts';
import { asFields, asList, firstNumber, firstText, toUtc } from '../loose-values.ts';
import { pickParameters } from '../payload/parameters.ts';
import { readInput } from '../payload/read-input.ts';
import { readOutput, readOutputText } from '../payload/read-output.ts';
import type { Run, RunFeedback } from './run.ts';

/** A run as a step of its trace. @param options.webUrl where its pages are, without a trailing slash */
export function readRun(
  run: Run,
  options: { readonly webUrl: string; readonly feedback: readonly Feedback[] },
): LoggedSpan {
  const isCall = run.run_type?.toLowerCase() === 'llm';
  const failed = Boolean(run.error) || run.status?.toLowerCase() === 'error';
  return {
    id: run.id,
    parentId: run.parent_run_ids?.at(-1),
    startedAt: toUtc(run.start_time),
    endedAt: toUtc(run.end_time),
    feedback: options.feedback,
    error: failed ? (run.error ?? '') : undefined,
    tags: run.tags ?? [],
    outputText: readOutputText(run.outputs),
    reading: isCall ? readCall(run, options.webUrl) : undefined,
  };
}

function readCall(run: Run, webUrl: string): CallReading {
  const input = readInput(run.inputs);
  if (input.kind === 'unreadable') return { ...input, id: run.id };
  const { model: responded, ...output } = readOutput(run.outputs);
  const logged = { ...asFields(run.extra?.['metadata']), ...run.metadata };
  const sent = {
    ...asFields(run.extra?.['invocation_params']),
    ...asFields(logged['ls_invocation_params']),
  };
  const call: LoggedCall = {
    id: run.id,
    traceId: run.trace_id ?? undefined,
    url: run.app_path ? `${webUrl}${run.app_path}` : undefined,
    startedAt: toUtc(run.start_time),
    latencyMs: run.latency_seconds == null ? undefined : Math.round(run.latency_seconds * 1_000),
    promptName: run.name ?? undefined,
    model: {
      requested:
        input.model ?? firstText(sent['model'], sent['model_name'], logged['ls_model_name']),
      responded,
      provider: firstText(logged['ls_provider']),
    },
    parameters: { ...pickParameters(sent), ...input.parameters },
    messages: input.messages,
    tools: input.tools.length > 0 ? input.tools : asList(sent['tools']),
    output,
    usage: {
      input: run.prompt_tokens ?? undefined,
      output: run.completion_tokens ?? undefined,
      cached: run.prompt_token_details?.raw?.['cache_read'],
    },
    costUsd: firstNumber(run.total_cost),
    tags: run.tags ?? [],
    metadata: Object.fromEntries(
      Object.entries(logged).filter(([name]) => !/^(?:ls_|revision_id$)/i.test(name)),
    ),
  };
  return { kind: 'call', call };
}

/** What was said of a run. Boolean scores are 1 and 0. */
export function readRunFeedback(feedback: RunFeedback): Feedback {
  const { score, value, correction } = feedback;
  return {
    name: feedback.key,
    score: score == null ? undefined : Number(score),
    label: typeof value === 'string' && value !== '' ? value : undefined,
    comment: feedback.comment || undefined,
    correction: correction ?? undefined,
    by: whoSaid(feedback.feedback_source?.type),
    at: toUtc(feedback.created_at),
  };
}

/** `app` is its own pages, where people annotate; by `api` anything can write. */
function whoSaid(type: string | null | undefined): Feedback['by'] {
  if (type === 'app') return 'person';
  return type === 'model' || type === 'auto_eval' ? 'model' : 'unknown';
}
