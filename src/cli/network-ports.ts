import { setTimeout as delay } from 'node:timers/promises';
import type { OpenPorts } from '../sources/open-source.ts';
import type { Terminal } from './terminal.ts';

/** The real outside of a system that is read; Ctrl-C ends reading. */
export function openNetworkPorts(terminal: Terminal): Omit<OpenPorts, 'onProgress'> {
  const interrupt = new AbortController();
  terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
  const { signal } = interrupt;
  return {
    signal,
    fetch,
    sleep: (milliseconds) => delay(milliseconds, undefined, { signal }),
    random: Math.random,
  };
}
