import { setTimeout as delay } from 'node:timers/promises';
import type { RestSourcePorts } from '../sources/source-client.ts';
import type { Terminal } from './terminal.ts';

/** The real outside of a system that is read; Ctrl-C ends reading. */
export function openNetworkPorts(terminal: Terminal): Omit<RestSourcePorts, 'onProgress'> {
  const interrupt = new AbortController();
  terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
  const { signal } = interrupt;
  return {
    signal,
    fetch,
    sleep: (milliseconds, also = signal) =>
      delay(milliseconds, undefined, { signal: AbortSignal.any([signal, also]) }),
    random: Math.random,
    now: () => performance.now(),
  };
}
