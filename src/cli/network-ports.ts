import { createRestPorts } from '../sources/rest-ports.ts';
import type { RestPorts } from '../sources/source-client.ts';
import type { Terminal } from './terminal.ts';

/** The real outside of a system that is asked; Ctrl-C ends asking. */
export function openNetworkPorts(terminal: Terminal): RestPorts {
  const interrupt = new AbortController();
  terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
  return createRestPorts(interrupt.signal);
}
