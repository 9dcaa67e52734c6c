import type { Decision } from '../../src/statistics/decide.ts';
import { createJudge } from '../../src/statistics/expected-stop.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';
import { shuffle } from '../../src/statistics/random.ts';
import type { Truth } from './tasks.ts';

/** Where replays of one update stop, over many orders of its cases. */
export interface MeanStops {
  /** Cases, on average. */
  readonly mean: number;
  /** Orders in which each was decided, as shares. */
  readonly decided: Readonly<Record<Decision, number>>;
}

/** The margin and the smallest effect of the replay's defaults. */
const rule = { margin: 0.05, minEffect: 0.02 };

/** Replays the outcomes of an update in the orders of so many seeds, up to the look that decides. */
export function computeMeanStops(
  truth: Pick<Truth, 'bothPass' | 'relapses' | 'fixes' | 'bothFail'>,
  options: {
    readonly sequential: 'checkpoints' | 'anytime';
    /** One-sided error of each claim. */
    readonly alpha: number;
    readonly seeds: number;
  },
): MeanStops {
  const { relapses, fixes } = truth;
  const cases = truth.bothPass + relapses + fixes + truth.bothFail;
  const ends = Uint32Array.from({ length: cases }, (_, i) => i + 1);
  const looks = planLooks({ sequential: options.sequential, ends }).map((planned) => ({
    known: planned.cases,
    judge: createJudge({ ...planned, ...rule, alpha: options.alpha }),
  }));
  const found: Record<Decision, number> = { not_worse: 0, regressed: 0, inconclusive: 0 };
  let used = 0;
  for (let seed = 1; seed <= options.seeds; seed += 1) {
    const order = shuffle(cases, seed);
    let [seen, relapsed, fixed] = [0, 0, 0];
    let decision: Decision = 'inconclusive';
    for (const { known, judge } of looks) {
      for (; seen < known; seen += 1) {
        const place = order[seen] ?? 0;
        if (place < relapses) relapsed += 1;
        else if (place < relapses + fixes) fixed += 1;
      }
      decision = judge(relapsed, fixed);
      if (decision !== 'inconclusive') break;
    }
    found[decision] += 1;
    used += seen;
  }
  const share = (count: number) => count / options.seeds;
  return {
    mean: share(used),
    decided: {
      not_worse: share(found.not_worse),
      regressed: share(found.regressed),
      inconclusive: share(found.inconclusive),
    },
  };
}
