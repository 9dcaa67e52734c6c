import { findUnknownCandidate } from './candidate-model.ts';
import { confirmFlips } from './confirm-flips.ts';
import type { PlannedReplay } from './plan-change.ts';
import { renderAddress } from './providers/endpoint.ts';
import { openEvidence } from './recordings/evidence.ts';
import type { ShardManifest } from './recordings/shard-manifest.ts';
import { createLedger, type Ledger } from './replay/ledger.ts';
import { listPlanned } from './replay/list-planned.ts';
import { resolveOrder } from './replay/order.ts';
import { replaySuite } from './replay/replay-suite.ts';
import { divideLimits, type Shard, selectShard } from './replay/shard.ts';
import { type ChangePorts, type OpenedSuite, replayChange } from './replay-change.ts';
import { type Change, resolveChange } from './resolve-change.ts';
import type { Variant } from './variant/variant.ts';

/** One part of a comparison that runs on several machines. */
export interface ShardOptions extends Change {
  readonly shard: Shard;
  /** Of the order of replay; the same for all shards. */
  readonly seed: number;
  readonly pawlVersion: string;
}

type SuiteManifest = ShardManifest['suites'][string];

/**
 * Replays the cases of one shard: two revisions → config → variants → plan → replay → score. Every planned trial is
 * made, since only all shards together can tell that enough is known; flips are tried again here. What was received
 * is in the trial log.
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
export async function replayShard(
  options: ShardOptions,
  ports: ChangePorts,
): Promise<ShardManifest> {
  const { shard, seed } = options;
  const resolved = await resolveChange(options, ports);
  const { results, counts, slowdowns, spentPico } = await replayChange(
    { change: options, resolved, limits: divideLimits(resolved.limits, shard) },
    ports,
    (suite, opened) => replayPart(suite, { ...opened, shard, seed }),
  );
  return {
    pawl_version: options.pawlVersion,
    shard,
    seed,
    base: options.base.sha,
    head: options.head.sha,
    suites: Object.fromEntries(results),
    calls: counts,
    slowdowns: [...slowdowns],
    spent_pico: String(spentPico),
  };
}

async function replayPart(
  { change, plan, rules }: PlannedReplay,
  ports: OpenedSuite & Pick<ShardOptions, 'shard' | 'seed'>,
): Promise<SuiteManifest> {
  const { baseline, candidate, shard, seed } = ports;
  const { prepared } = plan;
  const { cases } = prepared;
  const sides = { baseline: describeSide(plan.baseline), candidate: describeSide(plan.candidate) };
  const evidence = await openEvidence(
    {
      suite: change.name,
      baseline: { ...sides.baseline, model: plan.baseline.modelName },
      candidate: { ...sides.candidate, model: plan.candidate.modelName },
    },
    ports,
  );
  // As on one machine: another order of what was received before would be another chance.
  const firstPlan = evidence.firstPlan ?? { seed, trials: plan.design.trials };
  const { earlierReplays } = evidence;
  const design = { ...plan.design, trials: Math.max(evidence.nextTrial, plan.design.trials) };
  evidence.begin(firstPlan, design.trials);
  const order = resolveOrder({
    cases: cases.length,
    clusters: design.clusters,
    seed: firstPlan.seed,
  });
  const own = selectShard(order, shard);
  ports.onPlanChange(2 * (design.trials * own.length - plan.design.trials * cases.length));
  const ledger = createLedger({ cases, order: own, trials: design.trials });
  const suite = { ...prepared, baseline, candidate };
  const wanted = listPlanned(cases, own, design.trials);
  try {
    for await (const pair of replaySuite(suite, wanted, { ...ports, evidence })) ledger.add(pair);
    await confirmFlips(
      { suite, ledger, first: own.length, rules, design, triesFlipsAgain: true },
      { ...ports, evidence },
    );
  } finally {
    await evidence.close();
  }
  const unknown = findUnknownCandidate(ledger.listFirst(Number.POSITIVE_INFINITY));
  return {
    ...sides,
    first_plan: firstPlan,
    earlier_replays: earlierReplays,
    trials: design.trials,
    cases: own.length,
    unanswered: countUnanswered(ledger),
    ...(unknown === undefined ? {} : { unknown_candidate: unknown }),
  };
}

const describeSide = ({ fingerprint, endpoint }: Variant) => ({
  fingerprint,
  endpoint: renderAddress(endpoint),
});

/** Every planned trial comes back, be it as an error; only a second trial that recordings lack is not missed. */
function countUnanswered(ledger: Ledger): number {
  let unanswered = 0;
  for (const { planned } of ledger.listFirst(Number.POSITIVE_INFINITY))
    for (const { baseline, candidate } of planned)
      unanswered += [baseline, candidate].filter(({ status }) => status === 'errored').length;
  return unanswered;
}
