import { simulateStops } from '../../src/statistics/expected-stop.ts';
import { type ClustersJob, simulateClusters } from './simulate-clusters.ts';
import { type EveryCaseJob, simulateEveryCase } from './simulate-every-case.ts';
import { type PeekingJob, simulatePeeking } from './simulate-peeking.ts';
import { simulateTrials, type TrialsJob } from './simulate-trials.ts';

/** What a section is made with. */
export interface Workshop {
  readonly simulate: Simulate;
  /** Replicates of a cell of up to 200 cases; what takes longer has its part of it. */
  readonly replicates: number;
}

/** When a replay may stop, as `sequential` in pawl.yml. */
export type Sequential = 'checkpoints' | 'anytime' | 'off';

/** A pass/fail suite with one trial a side and independent cases. */
export interface StopsJob {
  readonly kind: 'stops';
  readonly cases: number;
  /** ψ, the share of cases that would differ if nothing had changed. */
  readonly noise: number;
  /** True drop as a share, at least 0; the share of cases that differ is ψ + drop. */
  readonly drop: number;
  readonly margin: number;
  readonly minEffect: number;
  readonly sequential: Sequential;
  readonly replicates: number;
}

/** One cell of a table: what is replayed how often. Plain, since it is sent to another thread. */
export type Job = StopsJob | EveryCaseJob | TrialsJob | ClustersJob | PeekingJob;

/** How often each claim was made, as shares of the replicates. */
export interface Rates {
  readonly regressed: number;
  readonly notWorse: number;
  /** Mean share of the planned calls that were made before the replay stopped. */
  readonly used: number;
  readonly replicates: number;
}

/**
 * Simulates the whole of a table, or more: one set of rates for each job, in their order.
 * @param title for the progress
 */
export type Simulate = (title: string, jobs: readonly Job[]) => Promise<readonly Rates[]>;

/** What a section found: a part of the page, and every figure that lies where it must not. */
export interface Section {
  /** Markdown without a trailing line break. */
  readonly text: string;
  /** Each a sentence; empty when all is well. */
  readonly faults: readonly string[];
}

/** Equal for an equal seed, wherever it is worked out. */
export function computeRates(job: Job, seed: number): Rates {
  switch (job.kind) {
    case 'stops': {
      const { noise, drop, cases } = job;
      const found = simulateStops({ ...job, discordance: noise + drop, seed });
      return { ...found, used: found.meanCases / cases, replicates: job.replicates };
    }
    case 'every-case':
      return simulateEveryCase(job, seed);
    case 'trials':
      return simulateTrials(job, seed);
    case 'clusters':
      return simulateClusters(job, seed);
    case 'peeking':
      return simulatePeeking(job, seed);
  }
}
