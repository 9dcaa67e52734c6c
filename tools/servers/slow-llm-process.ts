import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

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

type Message<Kind extends SlowLlmMessage['kind']> = Extract<SlowLlmMessage, { kind: Kind }>;

export interface SlowLlm {
  readonly url: string;
  /** Resolves with the time at which the next first request arrives after `takeSeen`. */
  readonly waitForRequest: () => Promise<number>;
  /** What the server saw, which starts at zero again. */
  readonly takeSeen: () => Promise<Seen>;
  readonly stop: () => void;
}

/** Starts a server in a process of its own that answers every call after `delayMs`. */
export async function forkSlowLlm(delayMs: number): Promise<SlowLlm> {
  const child = fork(join(import.meta.dirname, 'slow-llm.ts'), [String(delayMs)]);
  const { url } = await waitFor(child, 'ready');
  return {
    url,
    waitForRequest: async () => (await waitFor(child, 'first-request')).at,
    takeSeen: async () => {
      const seen = waitFor(child, 'seen');
      child.send('take');
      return seen;
    },
    stop: () => child.disconnect(),
  };
}

/** @throws Error when the server ends first */
function waitFor<Kind extends SlowLlmMessage['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Message<Kind>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: SlowLlmMessage) => {
      if (!isKind(message, kind)) return;
      stopListening();
      resolve(message);
    };
    const onExit = () => {
      stopListening();
      reject(new Error(`the server ended before it said "${kind}"`));
    };
    const stopListening = () => {
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

function isKind<Kind extends SlowLlmMessage['kind']>(
  message: SlowLlmMessage,
  kind: Kind,
): message is Message<Kind> {
  return message.kind === kind;
}
