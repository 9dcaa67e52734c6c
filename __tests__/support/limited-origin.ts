import {
  type CompletionRequest,
  type Provider,
  ProviderError,
  type RateLimit,
} from '../../src/providers/provider.ts';
import type { Clock } from '../../src/replay/clock.ts';

/** How an origin counts: a bucket that fills all the time, a window that opens anew, or one that slides. */
type Limiter = 'bucket' | 'fixed' | 'sliding';

export interface LimitedOriginOptions {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly unit: 'requests' | 'tokens';
  /** Units admitted in `periodMs`. */
  readonly limit: number;
  readonly periodMs: number;
  /** Units that a bucket holds; it starts full. */
  readonly burst: number;
  readonly headers: boolean;
  readonly retryAfter: boolean;
  /** Tokens that a request is charged and answered for. */
  readonly tokensOf: (request: CompletionRequest) => number;
  readonly latencyOf: (request: CompletionRequest) => number;
}

export interface Seen {
  readonly at: number;
  readonly admitted: boolean;
  readonly units: number;
}

/** A provider behind a limit, in the time of the clock that it is given. A refusal comes after 20 ms. */
export function createLimitedOrigin(
  options: LimitedOriginOptions,
): Provider & { readonly seen: readonly Seen[] } {
  const { clock } = options;
  const seen: Seen[] = [];
  const count = createCounter(options);
  return {
    name: 'limited',
    origin: 'https://limited.example',
    seen,
    findUnsupported: () => [],
    async complete(request, { signal }) {
      const tokens = options.tokensOf(request);
      const units = options.unit === 'requests' ? 1 : tokens;
      const { admitted, remaining, resetMs, freeMs } = count(clock.now(), units);
      seen.push({ at: clock.now(), admitted, units });
      const limit: RateLimit = {
        kind: options.unit,
        limit: options.limiter === 'bucket' ? options.burst : options.limit,
        remaining: Math.floor(remaining),
        resetMs: Math.ceil(resetMs),
        resetFrom: 'arrival',
      };
      const rateLimits = options.headers ? [limit] : [];
      await clock.sleep(admitted ? options.latencyOf(request) : 20, signal);
      if (!admitted)
        throw new ProviderError('rate_limited', 'too many requests', {
          retryable: true,
          status: 429,
          retryAfterMs: options.retryAfter ? Math.ceil(freeMs) : undefined,
          rateLimits,
        });
      const cacheWriteTokens = { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 };
      const input = Math.round(tokens / 2);
      return {
        text: 'yes',
        toolCalls: [],
        stop: { kind: 'complete' },
        usage: {
          inputTokens: input,
          outputTokens: tokens - input,
          cachedInputTokens: 0,
          reasoningTokens: 0,
          cacheWriteTokens,
        },
        latencyMs: options.latencyOf(request),
        rateLimits,
        raw: null,
      };
    },
  };
}

interface Counted {
  readonly admitted: boolean;
  readonly remaining: number;
  /** Until nothing is used. */
  readonly resetMs: number;
  /** Until this request would be admitted. */
  readonly freeMs: number;
}

function createCounter(
  options: Pick<LimitedOriginOptions, 'limiter' | 'limit' | 'periodMs' | 'burst'>,
): (now: number, units: number) => Counted {
  const { limiter, limit, periodMs, burst } = options;
  if (limiter === 'bucket') {
    let level = burst;
    let at = 0;
    return (now, units) => {
      level = Math.min(burst, level + ((now - at) * limit) / periodMs);
      at = now;
      // What a floating point number loses is nobody's unit.
      const admitted = level + 1e-6 >= units;
      const freeMs = admitted ? 0 : ((units - level) * periodMs) / limit;
      if (admitted) level -= units;
      return {
        admitted,
        remaining: Math.max(0, level),
        resetMs: ((burst - level) * periodMs) / limit,
        freeMs,
      };
    };
  }
  let used: { readonly at: number; readonly units: number }[] = [];
  return (now, units) => {
    const windowStart = limiter === 'fixed' ? now - (now % periodMs) : now - periodMs;
    used = used.filter(({ at }) => (limiter === 'fixed' ? at >= windowStart : at > windowStart));
    const sum = used.reduce((total, one) => total + one.units, 0);
    const admitted = sum + units <= limit;
    if (admitted) used.push({ at: now, units });
    const resetMs =
      limiter === 'fixed'
        ? windowStart + periodMs - now
        : (used.at(-1)?.at ?? now) + periodMs - now;
    const freeMs = limiter === 'fixed' ? resetMs : (used[0]?.at ?? now) + periodMs - now;
    return {
      admitted,
      remaining: limit - sum - (admitted ? units : 0),
      resetMs,
      freeMs: admitted ? 0 : freeMs,
    };
  };
}
