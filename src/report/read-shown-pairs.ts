import { z } from 'zod';
import type { JudgedCase } from '../comparison/judged-case.ts';
import type { TrialLog } from '../recordings/trial-log.ts';
import type { LoggedOutput, Trial } from '../replay/trial.ts';
import type { ShownPair } from './build-case-report.ts';

const rowSchema = z
  .object({
    output: z.string(),
    tool_calls: z.array(z.object({ name: z.string(), arguments: z.string() })),
    stop: z.enum(['complete', 'tool_call', 'truncated', 'refused', 'empty']),
    trial_log: z.object({
      scores: z.record(z.string(), z.object({ reason: z.string().optional() })),
    }),
  })
  .transform(
    ({ output, tool_calls, stop, trial_log: { scores } }): LoggedOutput => ({
      text: output,
      tool_calls,
      stop,
      reasons: Object.fromEntries(
        Object.entries(scores).flatMap(([metric, { reason }]) =>
          reason === undefined ? [] : [[metric, reason]],
        ),
      ),
    }),
  );

/** So many relapses, and as many fixes and flaky cases, are shown with their outputs; the trial log has all. */
export const maximumShownPairs = 1_000;

/**
 * Reads what both sides answered back from the trial log, for the cases that a reader will look at.
 * @returns at most `maximumShownPairs`, in the order given
 */
export async function readShownPairs(
  cases: readonly JudgedCase[],
  trialLog: TrialLog,
): Promise<readonly ShownPair[]> {
  const read = async (trial: Trial): Promise<LoggedOutput> => {
    if (trial.status !== 'completed') throw new Error('an errored trial has no output');
    return rowSchema.parse(await trialLog.read(trial.location));
  };
  const shown: ShownPair[] = [];
  for (const judged of cases.slice(0, maximumShownPairs)) {
    const [baseline, candidate] = await Promise.all([
      read(judged.baseline),
      read(judged.candidate),
    ]);
    shown.push({ judged, baseline, candidate });
  }
  return shown;
}
