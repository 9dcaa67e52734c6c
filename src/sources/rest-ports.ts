import { setTimeout as delay } from 'node:timers/promises';
import type { RestPorts } from './source-client.ts';

/** The real outside of a system that is asked over REST. @param signal ends requests and waits */
export function createRestPorts(signal: AbortSignal): RestPorts {
  return {
    signal,
    fetch,
    sleep: (milliseconds, also = signal) =>
      delay(milliseconds, undefined, { signal: AbortSignal.any([signal, also]) }),
    random: Math.random,
    now: () => performance.now(),
  };
}
