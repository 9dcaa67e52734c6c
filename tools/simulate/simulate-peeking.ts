import { computeMcNemar } from '../../src/statistics/mcnemar.ts';
import { createRandom } from '../../src/statistics/random.ts';
import type { Rates } from './job.ts';
import { ALPHA } from './simulate-trials.ts';

/** What nobody should do: McNemar's test at its full level after every few cases of an equal candidate. */
export interface PeekingJob {
  readonly kind: 'peeking';
  readonly cases: number;
  /** Cases between two looks. */
  readonly every: number;
  /** ψ, as in `StopsJob`. */
  readonly noise: number;
  readonly replicates: number;
}

/** How often a regression is claimed at any look although nothing changed. */
export function simulatePeeking(job: PeekingJob, seed: number): Rates {
  const { cases, every, noise, replicates } = job;
  const random = createRandom(seed);
  const isClaimed = createTest(cases);
  let regressed = 0;
  let used = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    let [relapses, fixes, known] = [0, 0, 0];
    let claimed = false;
    while (known < cases && !claimed) {
      const drawn = random.nextFloat();
      if (drawn < noise / 2) relapses += 1;
      else if (drawn < noise) fixes += 1;
      known += 1;
      claimed = known % every === 0 && isClaimed(relapses, fixes);
    }
    if (claimed) regressed += 1;
    used += known / cases;
  }
  return { regressed: regressed / replicates, notWorse: 0, used: used / replicates, replicates };
}

/** McNemar's mid-p at most 5%, worked out once for each pair of counts. */
function createTest(cases: number): (relapses: number, fixes: number) => boolean {
  const known = new Map<number, boolean>();
  return (relapses, fixes) => {
    const key = relapses * (cases + 1) + fixes;
    const answer = known.get(key) ?? computeMcNemar({ relapses, fixes }).midPRegression <= ALPHA;
    known.set(key, answer);
    return answer;
  };
}
