import { formatPercent } from './format.ts';

/** What two equal variants differ by: the flip rate, and the variance between trials of one case. */
export function describeFlips(noise: {
  readonly flipRate: number;
  readonly trialVariance: number;
}): string {
  return `two trials of the same variant differ in ${formatPercent(noise.flipRate)} of the cases (σ² ${noise.trialVariance.toFixed(3)})`;
}
