import type { Clock } from '../../src/replay/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that sleeps in no time: it advances to the wake-up of whoever waits longest-due. */
export function createTestClock(): Clock & { readonly slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  /** By time, and those of one time in the order in which they fell asleep. */
  let waiting: Sleeper[] = [];
  let scheduled = false;
  const advance = () => {
    scheduled = false;
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
        const leave = () => {
          waiting = waiting.filter((other) => other !== sleeper);
          reject(signal.reason);
        };
        const wake = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const sleeper: Sleeper = { at: now + milliseconds, wake };
        signal.addEventListener('abort', leave, { once: true });
        waiting.splice(waiting.findLastIndex(({ at }) => at <= sleeper.at) + 1, 0, sleeper);
        schedule();
      });
    },
  };
}
