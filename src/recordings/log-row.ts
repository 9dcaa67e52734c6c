import type { Cost } from '../pricing/cost.ts';
import { computeRequestHash } from '../prompt/request-hash.ts';
import type { Completion, CompletionRequest } from '../providers/provider.ts';
import type { RecordedRole } from './recorded-trial.ts';

/** What is known of a call beside request and answer. */
export interface LogContext {
  /** Undefined for judges. */
  readonly suite?: string;
  readonly role: RecordedRole;
  /** Protocol and base URL. */
  readonly endpoint: string;
  /** Of what the case asks and expects; undefined for judges. */
  readonly case_hash?: string;
  readonly fingerprint?: string;
  /** It was replayed to confirm a flip. */
  readonly fresh?: boolean;
  readonly scores?: Readonly<Record<string, unknown>>;
}

/**
 * A line of the trial log. It is a recording too: `--recorded` answers from a trial log as from any other file.
 * @param modelName `provider/model`
 */
export function composeLogRow(
  modelName: string,
  request: CompletionRequest,
  { completion, cost }: { readonly completion: Completion; readonly cost: Cost },
  context: LogContext,
) {
  const { caseId, trial, messages, parameters, application } = request;
  return {
    case: caseId,
    model: modelName,
    trial,
    request: computeRequestHash(request),
    ...composeAnswer(completion),
    trial_log: {
      ...context,
      messages,
      input: application?.input,
      parameters,
      cost_usd_pico: cost.kind === 'known' ? String(cost.pico) : null,
      raw: completion.raw,
    },
  };
}

/** The answer in the shape of recordings. */
function composeAnswer(completion: Completion) {
  const { usage, toolCalls } = completion;
  return {
    output: completion.text,
    tool_calls: toolCalls.map((call) => ({ name: call.name, arguments: call.argumentsText })),
    stop: completion.stop.kind,
    latency_ms: completion.latencyMs,
    usage: usage && {
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      cached_input_tokens: usage.cachedInputTokens,
      reasoning_tokens: usage.reasoningTokens,
      cache_write_tokens: usage.cacheWriteTokens,
    },
    served_model: completion.servedModel,
    served_tier: completion.servedTier,
    request_id: completion.requestId,
    billed_usd: completion.billedUsd,
  };
}
