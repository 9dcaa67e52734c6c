import { z } from 'zod';
import { messageOf } from '../errors.ts';
import type { CheckRuns } from './check-runs.ts';

const stateSchema = z.object({ id: z.number().int(), failed: z.boolean(), title: z.string() });

/**
 * Ends a check run that the step left open: it was killed, or GitHub did not answer. A commit would wait for it for
 * days. Never throws.
 * @param options.state what the step remembered; empty where nothing is open
 */
export async function completeCheck(options: {
  readonly state: string;
  readonly openChecks: () => Promise<CheckRuns | undefined>;
  readonly log: (text: string) => void;
}): Promise<void> {
  if (options.state === '') return;
  try {
    const { id, failed, title } = stateSchema.parse(JSON.parse(options.state));
    const checks = await options.openChecks();
    if (checks === undefined) throw new Error('there is no token');
    await checks.update(id, {
      status: 'completed',
      conclusion: failed ? 'failure' : 'success',
      output: { title, summary: 'The log of the job has more.' },
    });
    options.log(`check run ended: ${title}`);
  } catch (error) {
    options.log(`the check run could not be ended: ${messageOf(error)}`);
  }
}
