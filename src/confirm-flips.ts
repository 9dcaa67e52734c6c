import {
  byImportance,
  isNotable,
  isPinDoubtful,
  type JudgedCase,
  judgeCase,
} from './comparison/judged-case.ts';
import type { GoverningRules } from './gate/govern.ts';
import type { Ledger } from './replay/ledger.ts';
import type { ReplayDesign } from './replay/replay-design.ts';
import { type ReplayPorts, replaySuite } from './replay/replay-suite.ts';
import type { ReplayedCase } from './replay/replayed-case.ts';
import type { SuiteReplay } from './replay/run-trial.ts';

/** What replaying asks of the outside, and who follows its progress. */
export interface EvidencePorts extends ReplayPorts {
  /** More trials are coming than were planned, or fewer. */
  readonly onPlanChange: (trials: number) => void;
}

/** Flips that are tried again, relapses before fixes, the most important first; pins always are. */
const flipsTriedAgain = 20;
/** Fresh trials of each, on each side. */
export const freshTrials = 2;

/** Tries flips again that no other trial speaks for or against. */
export async function confirmFlips(
  options: {
    readonly suite: SuiteReplay;
    readonly ledger: Ledger;
    /** Cases at the head of the order that count. */
    readonly first: number;
    readonly rules: Pick<GoverningRules, 'metrics' | 'gates'>;
    readonly design: ReplayDesign;
    readonly triesFlipsAgain: boolean;
  },
  ports: EvidencePorts,
): Promise<number> {
  const { suite, ledger, first, rules, design } = options;
  const judged: JudgedCase[] = [];
  const judge = (replayed: ReplayedCase) => {
    const found = judgeCase(replayed, rules.metrics);
    if (isNotable(found)) judged.push(found);
  };
  for (const replayed of ledger.listFirst(first)) judge(replayed);
  for (const replayed of ledger.listBeyond(first)) if (replayed.pinned) judge(replayed);
  const suspects = selectSuspects(judged, rules.gates.maxRelapses !== undefined);
  const wanted = suspects.flatMap(({ position, evalCase }) =>
    Array.from({ length: freshTrials }, (_, more) => ({
      position,
      evalCase,
      trial: design.trials + more,
      fresh: true,
    })),
  );
  if (ports.signal.aborted || !options.triesFlipsAgain) return 0;
  ports.onPlanChange(2 * wanted.length);
  const answered = new Set<number>();
  for await (const pair of replaySuite(suite, wanted, ports)) {
    ledger.add(pair);
    if (pair.baseline.status === 'completed' && pair.candidate.status === 'completed')
      answered.add(pair.position);
  }
  return answered.size;
}

/** Doubtful pins, then relapses and then fixes that no other trial bears out, the most important first. */
function selectSuspects(
  judged: readonly JudgedCase[],
  everyRelapseCounts: boolean,
): readonly JudgedCase[] {
  const pins = judged.filter(isPinDoubtful);
  const unconfirmed = (kind: 'relapse' | 'fix') =>
    judged
      .filter(({ verdict }) => verdict.kind === kind && !verdict.confirmed)
      .filter((suspect) => !pins.includes(suspect))
      .toSorted(byImportance);
  const relapses = unconfirmed('relapse');
  // A limit on relapses counts them, so that chance must not be among them.
  const tried = everyRelapseCounts ? relapses : relapses.slice(0, flipsTriedAgain);
  const left = Math.max(0, flipsTriedAgain - tried.length);
  return [...pins, ...tried, ...unconfirmed('fix').slice(0, left)];
}
