import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { right, stageFault } from '../support/fault-replay.ts';

describe('faults: the run is cancelled', () => {
  it.each([['SIGINT'], ['SIGTERM']] as const)(
    'row 75: %s → nothing more is sent, what was received is kept within 5 s, and the rest is paid for later',
    async (signal) => {
      const stage = await stageFault({ count: 60, extra: 'concurrency: 6\n' });
      try {
        let [seen, answered] = [0, 0];
        let kill: (name: NodeJS.Signals) => void = () => {};
        let killedAt = 0;
        stage.answer = (call) => {
          seen += 1;
          if (seen === 40) {
            killedAt = performance.now();
            kill(signal);
          }
          // From here on the provider takes its time.
          if (seen >= 38) return { ...right(call), delayMs: 30_000 };
          answered += 1;
          return right(call);
        };
        const cancelled = await stage.compare({
          onStart: (send) => {
            kill = send;
          },
        });
        expect(performance.now() - killedAt).toBeLessThan(5_000);
        expect(cancelled.code).toBe(3);
        // Those that were under way when the signal came, and no other.
        expect(cancelled.calls.length).toBeLessThanOrEqual(40 + 6);
        expect(cancelled.report().notices.join()).toContain(
          'the same command or job again asks only for the rest',
        );
        const folder = join(stage.repository.root, '.git', 'pawl');
        const kept = readdirSync(folder)
          .filter((name) => name.endsWith('.recordings.jsonl'))
          .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'));
        expect(kept).toHaveLength(answered);
        stage.answer = right;
        const resumed = await stage.compare();
        expect(resumed.code).toBe(0);
        expect(resumed.report().calls).toMatchObject({
          made: 120 - answered,
          from_earlier_replays: answered,
        });
      } finally {
        await stage.stop();
      }
    },
  );
});
