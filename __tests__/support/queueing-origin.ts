import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { Clock } from '../../src/replay/clock.ts';

export interface Served {
  readonly caseId: string;
  readonly model: string;
  /** When the request came. */
  readonly at: number;
  readonly answeredAt: number;
  /** Requests that it had then, this one included. */
  readonly inFlight: number;
}

/** A provider that works on so many requests at a time and lets the others queue, in the time of the clock. */
export function createQueueingOrigin(options: {
  readonly clock: Clock;
  /** Requests that are worked on at a time; may change in time. */
  readonly servers: (now: number) => number;
  readonly tokensOf: (request: CompletionRequest) => number;
  /** Milliseconds of work. */
  /** How long it took is told. */
  readonly told: boolean;
  readonly workOf: (request: CompletionRequest, now: number) => number;
}): Provider & { readonly served: readonly Served[] } {
  const { clock } = options;
  const served: Served[] = [];
  const queue: (() => void)[] = [];
  let [working, inFlight] = [0, 0];
  const admit = () => {
    while (working < options.servers(clock.now()) && queue.length > 0) {
      working += 1;
      queue.shift()?.();
    }
  };
  return {
    name: 'queueing',
    origin: 'https://queueing.example',
    served,
    findUnsupported: () => [],
    async complete(request, { signal }) {
      const at = clock.now();
      inFlight += 1;
      const seen = inFlight;
      await new Promise<void>((resolve) => {
        queue.push(resolve);
        admit();
      });
      await clock.sleep(options.workOf(request, clock.now()), signal);
      working -= 1;
      inFlight -= 1;
      admit();
      const { caseId, model } = request;
      served.push({ caseId, model, at, answeredAt: clock.now(), inFlight: seen });
      const outputTokens = options.tokensOf(request);
      return {
        text: 'yes',
        toolCalls: [],
        stop: { kind: 'complete' },
        usage: {
          inputTokens: 10,
          outputTokens,
          cachedInputTokens: 0,
          reasoningTokens: 0,
          cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
        },
        latencyMs: options.told ? clock.now() - at : undefined,
        raw: null,
      };
    },
  };
}
