import { ConfigurationError } from '../errors.ts';
import type { PlannedReplay } from '../plan-change.ts';
import type { BatchProvider } from '../providers/batch.ts';
import { renderAddress } from '../providers/endpoint.ts';
import type { Arm } from '../replay/run-trial.ts';
import type { OpenedSuite } from '../replay-change.ts';
import { formatPlural } from '../wording/format.ts';
import { findMissing, type Side } from './batch-side.ts';
import { collectBatch } from './collect-batch.ts';
import { submitMissing } from './submit-batches.ts';

/** Whether all that was planned has come back, and what to tell. */
export interface BatchStanding {
  /** Nothing is under way, and no planned trial is missing. */
  readonly isComplete: boolean;
  /** One sentence each. */
  readonly notices: readonly string[];
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
