import { expect, it } from '@jest/globals';
import { runChaos } from '../tools/chaos/run-chaos.ts';

/** On two cores it takes about half a minute; a busy machine may take its time. */
const timeLimitMs = 300_000;

it(
  '200 runs of chaos contradict no invariant',
  async () => {
    const { tally, violations } = await runChaos({ runs: 200, seed: 1 });
    expect(violations).toEqual([]);
    // It was chaos indeed: every fault, outcome and interruption was there.
    expect([...tally.faults].filter(([, count]) => count === 0)).toEqual([]);
    for (const outcome of ['crashed', 'fail', 'incomplete', 'inconclusive', 'pass'])
      expect([outcome, tally.verdicts.get(outcome)]).toEqual([outcome, expect.any(Number)]);
    for (const kind of ['interrupted: cancel', 'interrupted: crash', 'interrupted: quiet-crash'])
      expect([kind, tally.runs.get(kind)]).toEqual([kind, expect.any(Number)]);
    expect(tally.runs.get('by the built command line')).toBeGreaterThan(0);
  },
  timeLimitMs,
);
