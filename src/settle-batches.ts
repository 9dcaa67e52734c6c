import { createHash } from 'node:crypto';
import { computeCaseHash } from './dataset/case-hash.ts';
import { ConfigurationError, messageOf } from './errors.ts';
import type { PlannedReplay } from './plan-change.ts';
import { computeCost } from './pricing/cost.ts';
import { computeRequestHash } from './prompt/request-hash.ts';
import { type BatchItem, type BatchProvider, computeBatches } from './providers/batch.ts';
import { renderAddress } from './providers/endpoint.ts';
import { type Completion, ProviderError } from './providers/provider.ts';
import type { BatchStore, OpenBatch } from './recordings/batch-store.ts';
import { composeLogRow } from './recordings/log-row.ts';
import { composeTrialName, type RecordedTrial } from './recordings/recorded-trial.ts';
import type { RecordingStore } from './recordings/recording-store.ts';
import { BudgetSpent, type Reservation } from './replay/budget.ts';
import { computeRequestWorstCase } from './replay/request-worst-case.ts';
import { computeBackoff } from './replay/retry.ts';
import type { Arm } from './replay/run-trial.ts';
import type { OpenedSuite } from './replay-change.ts';
import { computeRequest } from './variant/variant.ts';
import { formatPlural } from './wording/format.ts';

/** Whether all that was planned has come back, and what to tell. */
export interface BatchStanding {
  /** Nothing is under way, and no planned trial is missing. */
  readonly isComplete: boolean;
  /** One sentence each. */
  readonly notices: readonly string[];
}

/** One planned trial that has no recording. */
interface MissingTrial extends BatchItem {
  readonly trial: RecordedTrial;
}

/** One variant's own part of the work. */
interface Side {
  readonly arm: Arm;
  readonly suite: PlannedReplay;
  readonly provider: BatchProvider;
  readonly recordings: RecordingStore;
  readonly batches: BatchStore;
  readonly ports: OpenedSuite;
}

/**
 * Brings the trials of a suite together by the batch APIs of its hosts, which cost half. What was submitted before is
 * collected, where it is done; where nothing is under way, what is missing is submitted. What came back is kept as
 * recordings. An application, and what answers from recordings, is asked while the suite is replayed.
 * @throws ConfigurationError for parameters that no batch takes; EvidenceError when what was received cannot be kept
 */
export async function settleBatches(
  suite: PlannedReplay,
  ports: OpenedSuite,
): Promise<BatchStanding> {
  const asked = [ports.baseline, ports.candidate].filter(
    ({ variant }) => variant.endpoint.kind === 'http',
  );
  // Both before either is paid for.
  const ready = [];
  for (const arm of asked) {
    const provider = await ports.openBatchProvider(arm.variant.endpoint);
    checkParameters(provider, arm);
    ready.push({ arm, provider });
  }
  const standings = [];
  for (const { arm, provider } of ready)
    standings.push(await settleSide({ suite, arm, provider, ports }));
  return {
    isComplete: standings.every(({ isComplete }) => isComplete),
    notices: standings.flatMap(({ notices }) => notices),
  };
}

async function settleSide({
  suite,
  arm,
  provider,
  ports,
}: Omit<Side, 'recordings' | 'batches'>): Promise<BatchStanding> {
  const { variant, role } = arm;
  const key = {
    suite: suite.change.name,
    role,
    model: variant.modelName,
    endpoint: renderAddress(variant.endpoint),
  };
  const recordings = await ports.openRecordings(key);
  const batches = await ports.openBatches({ ...key, fingerprint: variant.fingerprint });
  try {
    return await settle({ arm, suite, provider, recordings, batches, ports });
  } finally {
    await recordings.close().finally(() => batches.close());
  }
}

async function settle(side: Side): Promise<BatchStanding> {
  const { batches, arm } = side;
  const missing = await findMissing(side);
  const notices: string[] = [];
  let running = 0;
  for (const batch of batches.open) {
    const outcome = await collectBatch(batch, { ...side, missing });
    if (outcome.kind === 'running') running += 1;
    notices.push(`${arm.role}: ${outcome.told}`);
  }
  if (missing.size > 0 && batches.open.length === 0)
    notices.push(...(await submitMissing([...missing.values()], side)));
  else if (missing.size > 0 && running === 0)
    notices.push(
      `${arm.role}: ${formatPlural(missing.size, 'trial')} came back without an answer; run again to submit them once more`,
    );
  return { isComplete: missing.size === 0 && running === 0, notices };
}

/** The planned trials that have no recording, by the id that they have in a batch. */
async function findMissing({ arm, suite, recordings }: Side): Promise<Map<string, MissingTrial>> {
  const { prepared, design } = suite.plan;
  const missing = new Map<string, MissingTrial>();
  for (const evalCase of prepared.cases) {
    const rendered = arm.renderer(evalCase, prepared.datasetFile);
    for (let trial = 0; trial < design.trials; trial += 1) {
      const request = { ...computeRequest(arm.variant, rendered), caseId: evalCase.id, trial };
      const named = {
        caseId: evalCase.id,
        trial,
        requestHash: computeRequestHash(request),
        caseHash: computeCaseHash(evalCase),
      };
      if ((await recordings.find(named)) !== undefined) continue;
      const customId = createHash('sha256')
        .update(`${suite.change.name}\n${arm.role}\n${composeTrialName(named)}`)
        .digest('hex');
      missing.set(customId, { customId, request, trial: named });
    }
  }
  return missing;
}

/** Collects a batch that is over, and takes what it answered from the missing trials. */
async function collectBatch(
  batch: OpenBatch,
  side: Side & { readonly missing: Map<string, MissingTrial> },
): Promise<{ readonly kind: 'running' | 'over'; readonly told: string }> {
  const { provider, batches, ports } = side;
  const name = `batch ${batch.id} of ${formatPlural(batch.items, 'request')}`;
  const { signal } = ports;
  try {
    const state = await withRetries(ports, () => provider.inspect(batch.id, { signal }));
    if (state.kind === 'running')
      return { kind: 'running', told: `${name}, submitted ${batch.at}, is not done yet` };
    if (state.kind === 'failed') {
      batches.noteDone(batch.id);
      return { kind: 'over', told: `${name} was refused: ${state.reason}` };
    }
    const taken = await withRetries(ports, () => takeResults(batch, side));
    // Its answers first: what is noted as done is never collected again.
    await side.recordings.flush();
    batches.noteDone(batch.id);
    return { kind: 'over', told: `${name} ${state.kind}${describeTaken(taken)}` };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.status === 404) batches.noteDone(batch.id);
    return { kind: 'running', told: `${name} could not be collected: ${error.message}` };
  }
}

interface Taken {
  answered: number;
  errored: number;
  strange: number;
  example: string | undefined;
}

async function takeResults(
  batch: OpenBatch,
  side: Side & { readonly missing: Map<string, MissingTrial> },
): Promise<Taken> {
  const { provider, missing, ports } = side;
  const taken: Taken = { answered: 0, errored: 0, strange: 0, example: undefined };
  for await (const result of provider.collect(batch.id, { signal: ports.signal })) {
    const item = result.customId === undefined ? undefined : missing.get(result.customId);
    const { outcome } = result;
    if (item === undefined) taken.strange += 1;
    else if (outcome.kind !== 'completed') {
      taken.errored += 1;
      taken.example ??= outcome.kind === 'errored' ? outcome.error.message : outcome.kind;
    } else {
      keep(item, outcome.completion, side);
      missing.delete(item.customId);
      taken.answered += 1;
    }
  }
  return taken;
}

function keep(
  { request, trial }: MissingTrial,
  completion: Completion,
  { arm, suite, recordings }: Side,
): void {
  const { variant, target } = arm;
  const { usage, servedTier, billedUsd } = completion;
  const cost = computeCost({ usage, servedTier, billedUsd, price: target.price });
  recordings.append(
    composeLogRow(
      variant.modelName,
      request,
      { completion, cost },
      {
        suite: suite.change.name,
        role: arm.role,
        endpoint: renderAddress(variant.endpoint),
        case_hash: trial.caseHash ?? '',
        fingerprint: variant.fingerprint,
        fresh: false,
      },
    ),
  );
}

function describeTaken({ answered, errored, strange, example }: Taken): string {
  return [
    `: ${formatPlural(answered, 'answer')}`,
    ...(errored > 0 ? [`${errored} without (${example})`] : []),
    ...(strange > 0 ? [`${formatPlural(strange, 'line')} that nobody asked for`] : []),
  ].join(', ');
}

/** @returns what was submitted, or why not, one sentence for each batch */
async function submitMissing(items: readonly MissingTrial[], side: Side): Promise<string[]> {
  const { role } = side.arm;
  let split: ReturnType<typeof computeBatches>;
  try {
    split = computeBatches(items, side.provider);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return [`${role}: nothing could be submitted: ${error.message}`];
  }
  const notices: string[] = [];
  for (const batch of split) {
    side.ports.signal.throwIfAborted();
    notices.push(`${role}: ${await submitBatch(batch, side)}`);
  }
  return notices;
}

/** Never sent again by itself: a host that did not answer may be working on it. */
async function submitBatch(items: readonly BatchItem[], side: Side): Promise<string> {
  const { provider, batches, ports } = side;
  const what = formatPlural(items.length, 'request');
  let reserved: Reservation | undefined;
  try {
    // All at once: a batch that waited for its own parts would wait without end.
    reserved = await ports.reserve(computeBound(items, side), items.length);
    const { id } = await provider.submit(items, { signal: ports.signal });
    batches.noteSubmitted({ id, items: items.length });
    reserved.settle(undefined);
    return `${what} submitted as batch ${id}; run again when it is done, within a day`;
  } catch (error) {
    const billed = error instanceof ProviderError && error.possiblyBilled;
    if (billed) reserved?.settle(undefined);
    else reserved?.release();
    if (!(error instanceof ProviderError) && !(error instanceof BudgetSpent)) throw error;
    return `${what} could not be submitted${billed ? ', and may be billed' : ''}: ${messageOf(error)}`;
  }
}

/** The most that a batch can cost: at the price of batches where that is known, else at the list price. */
function computeBound(items: readonly BatchItem[], { arm }: Side): bigint | undefined {
  let total = 0n;
  for (const { request } of items) {
    const bound =
      computeRequestWorstCase(arm.target, request, { extraBytes: 0, inBatch: true }) ??
      computeRequestWorstCase(arm.target, request);
    if (bound === undefined) return undefined;
    total += bound;
  }
  return total;
}

/** @throws ConfigurationError */
function checkParameters(provider: BatchProvider, { variant }: Arm): void {
  const { model, parameters, tools, responseSchema } = variant;
  const problems = provider.findUnsupported({ model, parameters, tools, responseSchema });
  if (problems.length === 0) return;
  throw new ConfigurationError(
    problems.map(({ name, reason, remedy }) => ({
      what: `suite ${variant.suite} cannot be sent in a batch: ${name}: ${reason}`,
      remedy,
    })),
  );
}

/** Asking what became of a batch costs nothing, so it is tried again. */
async function withRetries<Result>(
  { clock, random, signal }: Pick<OpenedSuite, 'clock' | 'random' | 'signal'>,
  ask: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ProviderError) || !error.retryable || attempt >= 4) throw error;
      await clock.sleep(error.retryAfterMs ?? computeBackoff(attempt, random()), signal);
    }
  }
}
