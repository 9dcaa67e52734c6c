import { fork } from 'node:child_process';
import { join } from 'node:path';
import { waitForMessage } from './wait-for-message.ts';

/** What the server tells its parent. */
export type SlowLlmMessage =
  | { readonly kind: 'ready'; readonly url: string }
  /** `at` is in milliseconds of `performance.timeOrigin + performance.now()`. */
  | { readonly kind: 'first-request'; readonly at: number }
  | ({ readonly kind: 'seen' } & Seen);

/** Counted since the last time that it was asked for. */
interface Seen {
  readonly requests: number;
  readonly highestConcurrency: number;
}

export interface SlowLlm {
  readonly url: string;
  /** Resolves with the time at which the next first request arrives after `takeSeen`. */
  readonly waitForRequest: () => Promise<number>;
  /** What the server saw, which starts at zero again. */
  readonly takeSeen: () => Promise<Seen>;
  readonly stop: () => void;
}

/**
 * Starts a server in a process of its own that answers every call after `delayMs`.
 * @param characters of the text of each answer
 */
export async function forkSlowLlm(delayMs: number, characters = 490): Promise<SlowLlm> {
  const args = [delayMs, characters].map(String);
  const child = fork(join(import.meta.dirname, 'slow-llm.ts'), args);
  const { url } = await waitForMessage<SlowLlmMessage, 'ready'>(child, 'ready');
  return {
    url,
    waitForRequest: async () =>
      (await waitForMessage<SlowLlmMessage, 'first-request'>(child, 'first-request')).at,
    takeSeen: async () => {
      const seen = waitForMessage<SlowLlmMessage, 'seen'>(child, 'seen');
      child.send('take');
      return seen;
    },
    stop: () => child.disconnect(),
  };
}
