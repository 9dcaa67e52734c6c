import { computeCost } from '../pricing/cost.ts';
import { renderAddress } from '../providers/endpoint.ts';
import { type Completion, ProviderError } from '../providers/provider.ts';
import type { OpenBatch } from '../recordings/batch-store.ts';
import { composeLogRow } from '../recordings/log-row.ts';
import { computeBackoff } from '../replay/retry.ts';
import type { OpenedSuite } from '../replay-change.ts';
import { formatPlural } from '../wording/format.ts';
import type { MissingTrial, Side } from './batch-side.ts';

/** Collects a batch that is over, and takes what it answered from the missing trials. */
export async function collectBatch(
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
