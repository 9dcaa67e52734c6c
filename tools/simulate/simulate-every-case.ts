import { createJudge } from '../../src/statistics/expected-stop.ts';
import { anytimeLook } from '../../src/statistics/look.ts';
import { createRandom } from '../../src/statistics/random.ts';
import type { Rates, StopsJob } from './job.ts';

/**
 * `anytime` with a look after every single case, as the exact figures have it. The replay itself looks after
 * every case up to 50 and then after every 2% more, which `StopsJob` simulates.
 */
export type EveryCaseJob = Omit<StopsJob, 'kind' | 'sequential'> & { readonly kind: 'every-case' };

/** Replays the suite `replicates` times, up to the first case that decides. */
export function simulateEveryCase(job: EveryCaseJob, seed: number): Rates {
  const { cases, noise, drop, margin, minEffect, replicates } = job;
  const random = createRandom(seed);
  const judges = Array.from({ length: cases }, (_, i) =>
    createJudge({ cases: i + 1, look: anytimeLook, margin, minEffect }),
  );
  const found = { not_worse: 0, regressed: 0, inconclusive: 0 };
  let used = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    let [known, relapses, fixes] = [0, 0, 0];
    for (const judge of judges) {
      const drawn = random.nextFloat();
      if (drawn < noise / 2 + drop) relapses += 1;
      else if (drawn < noise + drop) fixes += 1;
      known += 1;
      const decision = judge(relapses, fixes);
      if (decision === 'inconclusive') continue;
      found[decision] += 1;
      break;
    }
    used += known / cases;
  }
  return {
    regressed: found.regressed / replicates,
    notWorse: found.not_worse / replicates,
    used: used / replicates,
    replicates,
  };
}
