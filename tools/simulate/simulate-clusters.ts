import type { Decision } from '../../src/statistics/decide.ts';
import { computeScoreEvidence } from '../../src/statistics/e-process-scores.ts';
import type { Evidence } from '../../src/statistics/evidence.ts';
import type { Look } from '../../src/statistics/look.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';
import { createRandom, type Random } from '../../src/statistics/random.ts';
import type { Rates, Sequential } from './job.ts';
import { decideBets, decideEvidence } from './simulate-trials.ts';

/**
 * A pass/fail suite with one trial a side whose cases come in clusters, such as the questions about one
 * document. A case does as its cluster does with probability `alike`, and as chance has it otherwise, so
 * that two cases of a cluster correlate with alike².
 */
export interface ClustersJob {
  readonly kind: 'clusters';
  readonly clusters: number;
  /** Cases in each. */
  readonly size: number;
  readonly alike: number;
  /** ψ, as in `StopsJob`. */
  readonly noise: number;
  readonly drop: number;
  /** Whether the analysis knows of the clusters. */
  readonly told: boolean;
  readonly margin: number;
  readonly minEffect: number;
  readonly sequential: Sequential;
  readonly replicates: number;
}

/** 1 + (size − 1) ρ: by how much the variance of a mean is larger than that of as many independent cases. */
export function computeDesignEffect({ size, alike }: Pick<ClustersJob, 'size' | 'alike'>): number {
  return 1 + (size - 1) * alike * alike;
}

/** Replays the suite `replicates` times, each with new clusters. */
export function simulateClusters(job: ClustersJob, seed: number): Rates {
  const { clusters, size, replicates } = job;
  const random = createRandom(seed);
  const cases = clusters * size;
  const ends = Uint32Array.from({ length: clusters }, (_, i) => (i + 1) * size);
  const looks = planLooks({ sequential: job.sequential, ends });
  const differences = new Float64Array(cases);
  const found = { not_worse: 0, regressed: 0, inconclusive: 0 };
  let used = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    drawDifferences(differences, job, random);
    let decision: Decision = 'inconclusive';
    let known = 0;
    for (const planned of looks) {
      known = planned.cases;
      decision = decideClusters(differences.subarray(0, known), planned.look, job);
      if (decision !== 'inconclusive') break;
    }
    found[decision] += 1;
    used += known / cases;
  }
  return {
    regressed: found.regressed / replicates,
    notWorse: found.not_worse / replicates,
    used: used / replicates,
    replicates,
  };
}

function decideClusters(differences: Float64Array, look: Look, job: ClustersJob): Decision {
  if (!job.told) return decideEvidence(countPairs(differences), look, job);
  const ids = Array.from(differences, (_, i) => Math.floor(i / job.size));
  const clusters = { ids, largest: job.size };
  if (look.kind !== 'anytime')
    return decideEvidence({ kind: 'differences', differences, clusters }, look, job);
  return decideBets({
    evidence: computeScoreEvidence({ differences, clusters, margin: job.margin }),
    delta: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    rule: job,
  });
}

function drawDifferences(differences: Float64Array, job: ClustersJob, random: Random): void {
  let common = 0;
  for (let i = 0; i < differences.length; i += 1) {
    if (i % job.size === 0) common = drawDifference(job, random);
    differences[i] = random.nextFloat() < job.alike ? common : drawDifference(job, random);
  }
}

function drawDifference({ noise, drop }: ClustersJob, random: Random): number {
  const drawn = random.nextFloat();
  if (drawn < noise / 2 + drop) return -1;
  return drawn < noise + drop ? 1 : 0;
}

function countPairs(differences: Float64Array): Evidence {
  let [relapses, fixes] = [0, 0];
  for (const difference of differences) {
    if (difference < 0) relapses += 1;
    if (difference > 0) fixes += 1;
  }
  return { kind: 'pairs', pairs: differences.length, relapses, fixes };
}
