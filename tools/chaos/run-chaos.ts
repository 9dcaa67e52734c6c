import type { Observation } from './observation.ts';
import { runScenario } from './run-scenario.ts';
import { computeScenario } from './scenario.ts';
import { openStage } from './stage.ts';
import { addRun, count, createTally, findViolations, type Tally, type Violation } from './tally.ts';

/**
 * Runs of the seeds from the first on, one after another.
 * @param options.onRun is told after each
 */
export async function runChaos(options: {
  readonly runs: number;
  readonly seed: number;
  readonly onRun?: (observation: Observation, violations: readonly Violation[]) => void;
}): Promise<{ readonly tally: Tally; readonly violations: readonly Violation[] }> {
  const tally = createTally();
  const violations: Violation[] = [];
  const stage = await openStage();
  try {
    for (let run = 0; run < options.runs; run += 1) {
      const observation = await runScenario(computeScenario(options.seed + run), stage);
      const found = findViolations(observation);
      addRun(tally, observation);
      for (const { invariant } of found) count(tally.violations, invariant);
      violations.push(...found);
      options.onRun?.(observation, found);
    }
  } finally {
    await stage.stop();
  }
  return { tally, violations };
}
