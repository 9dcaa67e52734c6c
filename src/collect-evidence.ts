import {
  compareMetrics,
  compareSuiteOperations,
  type SuiteEvidence,
} from './comparison/compare-suite.ts';
import { relativeGates } from './config/gates.ts';
import { confirmFlips, type EvidencePorts } from './confirm-flips.ts';
import type { CaseStore } from './dataset/case-store.ts';
import type { GoverningRules } from './gate/govern.ts';
import { isSettled } from './gate/is-settled.ts';
import { createLedger, type Ledger } from './replay/ledger.ts';
import { listPlanned } from './replay/list-planned.ts';
import { type ReplayOrder, resolveOrder } from './replay/order.ts';
import type { ReplayCourse, ReplayDesign } from './replay/replay-design.ts';
import { type PairRequest, replaySuite } from './replay/replay-suite.ts';
import type { ReplayedCases } from './replay/replayed-case.ts';
import type { SuiteReplay } from './replay/run-trial.ts';
import { type PlannedLook, planLooks } from './statistics/plan-looks.ts';

/** A suite that is ready to be replayed, and what decides it. */
interface EvidenceOptions {
  readonly suite: SuiteReplay;
  readonly cases: CaseStore;
  readonly design: ReplayDesign;
  readonly rules: GoverningRules;
  readonly seed: number;
  /** One-sided error of each claim. */
  readonly alpha: number;
  readonly triesFlipsAgain: boolean;
}

/**
 * Replays a suite until it is decided: cases in a seeded order, looked at as the design says. Then the pins that
 * were not reached, and fresh trials of the cases that flipped.
 */
export async function collectEvidence(
  options: EvidenceOptions,
  ports: EvidencePorts,
): Promise<{
  readonly evidence: SuiteEvidence;
  /** Of cases after those that the verdict rests on. */
  readonly beyond: ReplayedCases;
  readonly course: ReplayCourse;
}> {
  const { cases, design, rules, seed, alpha } = options;
  const order = resolveOrder({ cases: cases.length, clusters: design.clusters, seed });
  const ledger = createLedger({ cases, order: order.positions, trials: design.trials });
  const clusters = composeClusters(options);
  const compose = ({ cases: first, look }: PlannedLook): SuiteEvidence => ({
    metrics: rules.metrics,
    replayed: ledger.listFirst(first),
    cases: first,
    seed,
    ratios: relativeGates.filter((name) => rules.gates.relative[name] !== undefined),
    slices: rules.gates.slices,
    look,
    alpha,
    ...clusters,
  });
  const { last, looks } = await replayUntilSettled(
    { ...options, order, ledger, looks: planLooks({ ...design, ...order }), compose },
    ports,
  );
  await replayPins({ ...options, order, ledger, first: last.cases }, ports);
  const triedAgain = await confirmFlips({ ...options, ledger, first: last.cases }, ports);
  const beyond = ledger.listBeyond(last.cases);
  return {
    evidence: {
      ...compose(last),
      replayed: ledger.listFirstByDataset(last.cases),
      pinsBeyond: Array.from(beyond).filter(({ pinned }) => pinned),
    },
    beyond,
    course: {
      design,
      planned: cases.length,
      decidedAt: last.cases,
      looks,
      beyond: beyond.length,
      triedAgain,
      earlierReplays: ports.evidence.earlierReplays,
    },
  };
}

/** Replays in order, and stops asking for more when a look finds everything decided. */
async function replayUntilSettled(
  options: EvidenceOptions & {
    readonly order: ReplayOrder;
    readonly ledger: Ledger;
    readonly looks: readonly PlannedLook[];
    readonly compose: (planned: PlannedLook) => SuiteEvidence;
  },
  ports: EvidencePorts,
): Promise<{ readonly last: PlannedLook; readonly looks: number }> {
  const { suite, cases, order, design, ledger, looks, compose, rules } = options;
  const failing = rules.gates.slices.fail;
  let settled: PlannedLook | undefined;
  let taken = 0;
  let asked = 0;
  function* listWanted(): Generator<PairRequest> {
    for (const position of order.positions) {
      if (settled !== undefined) return;
      asked += 1;
      yield* listPlanned(cases, [position], design.trials);
    }
  }
  for await (const pair of replaySuite(suite, listWanted(), ports)) {
    ledger.add(pair);
    for (
      let next = looks[taken];
      settled === undefined && next !== undefined && ledger.complete >= next.cases;
      next = looks[taken]
    ) {
      taken += 1;
      const evidence = compose(next);
      const compareOperations = () => compareSuiteOperations(evidence);
      if (isSettled(compareMetrics(evidence, { slices: failing }), rules, compareOperations))
        settled = next;
    }
  }
  if (settled !== undefined) ports.onPlanChange(-2 * design.trials * (cases.length - asked));
  const last = settled ?? looks.at(-1);
  if (last === undefined) throw new Error('a replay without a case was planned');
  return { last, looks: Math.max(1, taken) };
}

/** A pin must hold whatever the rest says, so those that were not reached are replayed too. */
async function replayPins(
  options: EvidenceOptions & {
    readonly order: ReplayOrder;
    readonly ledger: Ledger;
    readonly first: number;
  },
  ports: EvidencePorts,
): Promise<void> {
  const { suite, cases, order, ledger, first, design } = options;
  const begun = new Set(Array.from(ledger.listBeyond(first), ({ position }) => position));
  const pins = order.positions
    .subarray(first)
    .filter((position) => cases.isPinned(position) && !begun.has(position));
  ports.onPlanChange(2 * design.trials * pins.length);
  const wanted = listPlanned(cases, pins, design.trials);
  for await (const pair of replaySuite(suite, wanted, ports)) ledger.add(pair);
}

function composeClusters({
  design: { clusters },
}: EvidenceOptions): Pick<SuiteEvidence, 'clusterOf' | 'largestCluster'> {
  if (clusters === undefined) return {};
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return {
    clusterOf: (position) => clusters[position] ?? '',
    largestCluster: Math.max(...sizes.values()),
  };
}
