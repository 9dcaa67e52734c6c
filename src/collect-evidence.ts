import {
  compareMetrics,
  compareSuiteOperations,
  type SuiteEvidence,
} from './comparison/compare-suite.ts';
import { relativeGates } from './config/gates.ts';
import { confirmFlips, type EvidencePorts } from './confirm-flips.ts';
import type { EvalCase } from './dataset/eval-case.ts';
import type { GoverningRules } from './gate/govern.ts';
import { isSettled } from './gate/is-settled.ts';
import { createLedger, type Ledger } from './replay/ledger.ts';
import { resolveOrder } from './replay/order.ts';
import type { ReplayCourse, ReplayDesign } from './replay/replay-design.ts';
import { type PairRequest, replaySuite } from './replay/replay-suite.ts';
import type { SuiteReplay } from './replay/run-trial.ts';
import { type PlannedLook, planLooks } from './statistics/plan-looks.ts';

/** A suite that is ready to be replayed, and what decides it. */
interface EvidenceOptions {
  readonly suite: SuiteReplay;
  readonly cases: readonly EvalCase[];
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
): Promise<{ readonly evidence: SuiteEvidence; readonly course: ReplayCourse }> {
  const { cases, design, rules, seed, alpha } = options;
  const order = resolveOrder({ cases: cases.length, clusters: design.clusters, seed });
  const ordered = Array.from(order.positions).flatMap((position) => cases[position] ?? []);
  const ledger = createLedger(ordered, design.trials);
  const compose = ({ cases: first, look }: PlannedLook): SuiteEvidence => ({
    metrics: rules.metrics,
    pairs: ledger.listFirst(first),
    cases: first,
    seed,
    ratios: relativeGates.filter((name) => rules.gates.relative[name] !== undefined),
    slices: rules.gates.slices,
    look,
    alpha,
    ...composeClusters(options),
  });
  const { last, looks } = await replayUntilSettled(
    { ...options, ordered, ledger, looks: planLooks({ ...design, ...order }), compose },
    ports,
  );
  await replayPins({ ...options, ordered, ledger, first: last.cases }, ports);
  const triedAgain = await confirmFlips({ ...options, ledger, first: last.cases }, ports);
  const byDataset = new Map(cases.map(({ id }, position) => [id, position]));
  const evidence = compose(last);
  const beyond = ledger.listBeyond(last.cases);
  return {
    evidence: {
      ...evidence,
      pairs: evidence.pairs.toSorted(
        (one, other) =>
          (byDataset.get(one.evalCase.id) ?? 0) - (byDataset.get(other.evalCase.id) ?? 0),
      ),
      pinsBeyond: beyond.filter(({ evalCase }) => evalCase.pinned),
    },
    course: {
      design,
      planned: cases.length,
      decidedAt: last.cases,
      looks,
      beyond: new Set(beyond.map(({ evalCase }) => evalCase.id)).size,
      triedAgain,
      earlierReplays: ports.evidence.earlierReplays,
    },
  };
}

/** Replays in order, and stops asking for more when a look finds everything decided. */
async function replayUntilSettled(
  options: EvidenceOptions & {
    readonly ordered: readonly EvalCase[];
    readonly ledger: Ledger;
    readonly looks: readonly PlannedLook[];
    readonly compose: (planned: PlannedLook) => SuiteEvidence;
  },
  ports: EvidencePorts,
): Promise<{ readonly last: PlannedLook; readonly looks: number }> {
  const { suite, ordered, design, ledger, looks, compose, rules } = options;
  const failing = rules.gates.slices.fail;
  let settled: PlannedLook | undefined;
  let taken = 0;
  let asked = 0;
  function* listWanted(): Generator<PairRequest> {
    for (const evalCase of ordered) {
      if (settled !== undefined) return;
      asked += 1;
      for (let trial = 0; trial < design.trials; trial += 1)
        yield { evalCase, trial, fresh: false };
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
  if (settled !== undefined) ports.onPlanChange(-2 * design.trials * (ordered.length - asked));
  const last = settled ?? looks.at(-1);
  if (last === undefined) throw new Error('a replay without a case was planned');
  return { last, looks: Math.max(1, taken) };
}

/** A pin must hold whatever the rest says, so those that were not reached are replayed too. */
async function replayPins(
  options: EvidenceOptions & {
    readonly ordered: readonly EvalCase[];
    readonly ledger: Ledger;
    readonly first: number;
  },
  ports: EvidencePorts,
): Promise<void> {
  const { suite, ordered, ledger, first, design } = options;
  const begun = new Set(ledger.listBeyond(first).map(({ evalCase }) => evalCase.id));
  const wanted = ordered
    .slice(first)
    .filter(({ pinned, id }) => pinned && !begun.has(id))
    .flatMap((evalCase) =>
      Array.from({ length: design.trials }, (_, trial) => ({ evalCase, trial, fresh: false })),
    );
  ports.onPlanChange(2 * wanted.length);
  for await (const pair of replaySuite(suite, wanted, ports)) ledger.add(pair);
}

function composeClusters({
  cases,
  design: { clusters },
}: EvidenceOptions): Pick<SuiteEvidence, 'clusterOf' | 'largestCluster'> {
  if (clusters === undefined) return {};
  const byId = new Map(cases.map(({ id }, position) => [id, clusters[position] ?? id]));
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return {
    clusterOf: (id) => byId.get(id) ?? id,
    largestCluster: Math.max(...sizes.values()),
  };
}
