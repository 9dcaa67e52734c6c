import type { Transport } from './transport.ts';

/** How calls leave the process. */
export interface HttpPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Sends what is posted as text; undefined: by `fetch`, as everything else. */
  readonly transport?: Transport | undefined;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Limit of one attempt, from sending to the last byte. */
  readonly timeoutMs: number;
  /** Bytes of one body after decompression. */
  readonly maxBodyBytes: number;
}
