import type { LocatedConfig } from '../config/parse-config.ts';

/** How calls are sent, apart from what they may cost. */
interface CallLimits {
  /** Calls in flight at a time, for each endpoint. */
  readonly concurrency: number;
  /** Milliseconds of one attempt of a call, from sending to the last byte. */
  readonly timeoutMs: number;
}

/** The lower of both sides: head may only tighten. What a side does not set counts with its default. */
export function resolveCallLimits(options: {
  readonly base: LocatedConfig | undefined;
  readonly head: LocatedConfig | undefined;
}): CallLimits {
  const configs = [options.base, options.head].flatMap((located) => located?.config ?? []);
  return {
    concurrency: Math.min(...configs.map(({ concurrency }) => concurrency)),
    timeoutMs: 1000 * Math.min(...configs.map(({ timeout_seconds }) => timeout_seconds)),
  };
}
