import type { Clock } from '../../src/replay/clock.ts';

/** A clock that sleeps in no time: it advances to the wake-up of whoever waits longest-due. */
export function createTestClock(): Clock & { readonly slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  let scheduled = false;
  const advance = () => {
    scheduled = false;
    waiting.sort((a, b) => a.at - b.at);
    const next = waiting.shift();
    if (next === undefined) return;
    now = Math.max(now, next.at);
    next.wake();
    schedule();
  };
  const schedule = () => {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(advance);
  };
  return {
    slept,
    now: () => now,
    sleep(milliseconds, signal) {
      slept.push(milliseconds);
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        waiting.push({ at: now + milliseconds, wake: () => resolve() });
        schedule();
      });
    },
  };
}
