import { fork } from 'node:child_process';
import { join } from 'node:path';
import { waitForMessage } from './wait-for-message.ts';

export interface LimitedLlmOptions {
  readonly unit: 'requests' | 'tokens';
  readonly perSecond: number;
  /** Units that the bucket holds; it starts full. */
  readonly burst: number;
  /** Whether answers tell of the limit. */
  readonly headers: boolean;
  readonly answerMs: number;
}

/** What the server tells its parent. */
export type LimitedLlmMessage =
  | { readonly kind: 'ready'; readonly url: string }
  | ({ readonly kind: 'seen' } & LimitedSeen);

/** The server's books, from the first request to the last that was admitted. */
export interface LimitedSeen {
  readonly sent: number;
  readonly refused: number;
  /** Units. */
  readonly used: number;
  readonly allowed: number;
  readonly milliseconds: number;
}

export interface LimitedLlm {
  readonly url: string;
  readonly readSeen: () => Promise<LimitedSeen>;
  readonly stop: () => void;
}

/** Starts a server behind a token bucket, in a process of its own. */
export async function forkLimitedLlm(options: LimitedLlmOptions): Promise<LimitedLlm> {
  const child = fork(join(import.meta.dirname, 'limited-llm.ts'), [JSON.stringify(options)]);
  const { url } = await waitForMessage<LimitedLlmMessage, 'ready'>(child, 'ready');
  return {
    url,
    readSeen: async () => {
      const seen = waitForMessage<LimitedLlmMessage, 'seen'>(child, 'seen');
      child.send('read');
      return seen;
    },
    stop: () => child.disconnect(),
  };
}
