import type { Metric } from '../config/metric.ts';
import { computeCaseHash } from '../dataset/case-hash.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { messageOf } from '../errors.ts';
import type { CaseRenderer } from '../prompt/render-case.ts';
import { computeRequestHash } from '../prompt/request-hash.ts';
import { renderAddress } from '../providers/endpoint.ts';
import { type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Evidence } from '../recordings/evidence.ts';
import { composeLogRow } from '../recordings/log-row.ts';
import type { TrialLog } from '../recordings/trial-log.ts';
import type { Score, Scorer, ScorerInput } from '../scoring/scorer.ts';
import { computeRequest, type Variant, type VariantRole } from '../variant/variant.ts';
import { BudgetSpent } from './budget.ts';
import type { CallModel, FindGivenUp, ReuseCompletion } from './call-model.ts';
import type { CalledModel } from './send-call.ts';
import type { Target } from './target.ts';
import { notSent, type Trial } from './trial.ts';

/** One variant, ready to be called. */
export interface Arm {
  readonly role: VariantRole;
  readonly variant: Variant;
  readonly target: Target;
  readonly renderer: CaseRenderer;
}

export interface SuiteReplay {
  readonly name: string;
  readonly baseline: Arm;
  readonly candidate: Arm;
  readonly datasetFile: string;
  readonly scorers: readonly { readonly metric: Metric; readonly scorer: Scorer }[];
}

/** What a trial asks of the outside. */
export interface TrialPorts {
  readonly callModel: CallModel;
  readonly reuseCompletion: ReuseCompletion;
  readonly findGivenUp: FindGivenUp;
  /** What was received of the same pair of variants before. */
  readonly evidence: Evidence;
  readonly trialLog: TrialLog;
  readonly signal: AbortSignal;
}

/** What the port of the provider, pacing and budget made of one request. */
export type TrialAnswer =
  | {
      readonly request: CompletionRequest;
      readonly called: CalledModel;
      readonly caseHash: string;
      /** Received in an earlier replay. */
      readonly reused: boolean;
    }
  | { readonly failed: Trial };

/** One execution of one case on one variant. */
interface TrialOf {
  readonly suite: SuiteReplay;
  readonly evalCase: EvalCase;
  /** 0-based. */
  readonly trial: number;
  /** See `Pair`. */
  readonly fresh: boolean;
  readonly arm: Arm;
}

/** Why a trial is not sent whose pair cannot be completed any more. */
class PairLost extends Error {
  override readonly name = 'PairLost';
}

/**
 * Renders and sends one request. A failure of the provider, a spent budget and a cancelled run are answers too. Once
 * nothing more can be sent to the other variant, nothing is sent to this one: half a pair is money for no evidence.
 */
export async function callTrial(
  { suite, evalCase, trial, arm }: TrialOf,
  { callModel, reuseCompletion, findGivenUp, evidence, signal }: TrialPorts,
): Promise<TrialAnswer> {
  const other = arm.role === 'baseline' ? suite.candidate : suite.baseline;
  const checkWanted = () => {
    const failure = findGivenUp(other.target, other.variant.model);
    if (failure !== undefined && findGivenUp(arm.target, arm.variant.model) === undefined)
      throw new PairLost(
        `${notSent} its pair cannot be completed; calls of the ${other.role} failed: ${messageOf(failure.cause ?? failure)}`,
      );
  };
  const rendered = arm.renderer(evalCase, suite.datasetFile);
  const request = { ...computeRequest(arm.variant, rendered), caseId: evalCase.id, trial };
  const caseHash = computeCaseHash(evalCase);
  try {
    signal.throwIfAborted();
    const known = await evidence.find({
      caseId: evalCase.id,
      role: arm.role,
      trial,
      requestHash: computeRequestHash(request),
      caseHash,
    });
    if (known !== undefined)
      return { request, caseHash, called: reuseCompletion(arm.target, known), reused: true };
    checkWanted();
    const beside = { target: other.target, model: other.variant.model };
    const series = `${suite.name} ${arm.role}`;
    const called = await callModel(arm.target, request, { signal, checkWanted, beside, series });
    return { request, caseHash, called, reused: false };
  } catch (error) {
    return { failed: describeFailure(error, signal) };
  }
}

/** An answer whose row is kept for later replays, or on its way there. */
export type KeptAnswer =
  | {
      readonly request: CompletionRequest;
      readonly called: CalledModel;
      readonly row: ReturnType<typeof composeLogRow>;
    }
  | { readonly failed: Trial };

/**
 * Keeps what came back, before anything is scored: a judge may take its time, and what was paid for must not be lost
 * meanwhile.
 * @throws EvidenceError once a row could not be written
 */
export function keepAnswer(
  {
    suite,
    arm,
    fresh,
    answer,
  }: Omit<TrialOf, 'evalCase' | 'trial'> & { readonly answer: TrialAnswer },
  { evidence }: Pick<TrialPorts, 'evidence'>,
): KeptAnswer {
  if ('failed' in answer) return answer;
  const { request, caseHash, called, reused } = answer;
  const row = composeLogRow(arm.variant.modelName, request, called, {
    suite: suite.name,
    role: arm.role,
    endpoint: renderAddress(arm.variant.endpoint),
    case_hash: caseHash,
    fingerprint: arm.variant.fingerprint,
    fresh,
  });
  if (!reused) evidence.append(arm.role, row);
  return { request, called, row };
}

/** Scores what came back, and writes it to the trial log. */
export async function completeTrial(
  { suite, evalCase, kept }: Pick<TrialOf, 'suite' | 'evalCase'> & { readonly kept: KeptAnswer },
  { trialLog, signal }: Pick<TrialPorts, 'trialLog' | 'signal'>,
): Promise<Trial> {
  if ('failed' in kept) return kept.failed;
  const { request, called, row } = kept;
  const { completion, cost } = called;
  const scores = await scoreAll(suite, { completion, evalCase, trial: request.trial }, signal);
  const named = suite.scorers.map(({ metric }, index) => [metric.name, scores[index]]);
  const location = trialLog.append({
    ...row,
    trial_log: { ...row.trial_log, scores: Object.fromEntries(named) },
  });
  return {
    status: 'completed',
    stop: completion.stop.kind,
    scores,
    usage: completion.usage,
    cost,
    latencyMs: completion.latencyMs,
    servedModel: completion.servedModel,
    servedTier: completion.servedTier,
    location,
  };
}

/** Scores with all metrics. A judge that could not be asked leaves its score unscored, with the reason. */
async function scoreAll(
  suite: SuiteReplay,
  input: ScorerInput,
  signal: AbortSignal,
): Promise<readonly Score[]> {
  return Promise.all(
    suite.scorers.map(async ({ scorer }): Promise<Score> => {
      try {
        return await scorer.score(input, { signal });
      } catch (error) {
        if (
          error instanceof BudgetSpent ||
          error instanceof ProviderError ||
          isAbort(error, signal)
        ) {
          return { kind: 'unscored', reason: messageOf(error) };
        }
        throw error;
      }
    }),
  );
}

/** Whatever keeps a trial from being completed is evidence that is missing; anything else is a fault of ours. */
function describeFailure(error: unknown, signal: AbortSignal): Trial {
  if (isAbort(error, signal))
    return { status: 'errored', kind: 'cancelled', message: 'the replay was cancelled' };
  if (error instanceof BudgetSpent)
    return { status: 'errored', kind: 'budget_spent', message: error.message };
  if (error instanceof PairLost)
    return { status: 'errored', kind: 'pair_lost', message: error.message };
  if (error instanceof ProviderError)
    return { status: 'errored', kind: error.kind, message: error.message };
  throw error;
}

/** The signal's own reason, or what came of it; other errors are faults even while a replay is being cancelled. */
function isAbort(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false;
  if (error === signal.reason) return true;
  if (error instanceof ProviderError) return error.kind === 'cancelled';
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}
