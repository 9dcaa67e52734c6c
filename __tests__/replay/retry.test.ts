import { describe, expect, it } from '@jest/globals';
import type { ProviderError } from '../../src/providers/provider.ts';
import {
  callDeadlineMs,
  computeBackoff,
  computeRetryWait,
  maximumAttempts,
  maximumFailures,
} from '../../src/replay/retry.ts';

const wait = (
  error: Partial<ProviderError> & Pick<ProviderError, 'kind'>,
  history: Partial<Parameters<typeof computeRetryWait>[0]['history']> = {},
) =>
  computeRetryWait({
    random: 1,
    error: { retryable: true, retryAfterMs: undefined, ...error },
    history: { attempts: 1, failures: 1, elapsedMs: 0, ...history },
  });

describe('computeRetryWait', () => {
  it('obeys the provider up to a minute, and gives up beyond', () => {
    expect(wait({ kind: 'server', retryAfterMs: 1_500 })).toBe(1_500);
    expect(wait({ kind: 'server', retryAfterMs: 60_001 })).toBeUndefined();
    expect(wait({ kind: 'rate_limited', retryAfterMs: 86_400_000 })).toBeUndefined();
  });

  it('leaves the wait after an overload to the origin, and counts it as no failure of the call', () => {
    const refused = { attempts: maximumFailures + 3, failures: 0 };
    expect(wait({ kind: 'rate_limited', retryAfterMs: 1_500 }, refused)).toBe(0);
    expect(wait({ kind: 'overloaded' }, refused)).toBe(0);
  });

  it('ends: after some failures, at the last attempt, and for malformed answers after one more', () => {
    expect(wait({ kind: 'server' }, { failures: maximumFailures - 1 })).toBeDefined();
    expect(wait({ kind: 'server' }, { failures: maximumFailures })).toBeUndefined();
    const last = { attempts: maximumAttempts, failures: 0 };
    expect(wait({ kind: 'rate_limited' }, last)).toBeUndefined();
    expect(wait({ kind: 'malformed' })).toBeDefined();
    expect(wait({ kind: 'malformed' }, { failures: 2 })).toBeUndefined();
  });

  it('never tries again when that is hopeless, whatever the wait', () => {
    expect(wait({ kind: 'quota', retryable: false, retryAfterMs: 10 })).toBeUndefined();
  });

  it('starts no attempt that could end after the deadline', () => {
    const late = callDeadlineMs - 120_000;
    expect(wait({ kind: 'rate_limited' }, { elapsedMs: late })).toBe(0);
    expect(wait({ kind: 'rate_limited' }, { elapsedMs: late + 1 })).toBeUndefined();
    const asked = { kind: 'server', retryAfterMs: 10_000 } as const;
    expect(wait(asked, { elapsedMs: late - 10_000 })).toBe(10_000);
    expect(wait(asked, { elapsedMs: late - 9_999 })).toBeUndefined();
  });
});

describe('computeBackoff', () => {
  it('doubles from half a second to eight, with jitter', () => {
    expect([1, 2, 3, 4, 5, 6].map((failure) => computeBackoff(failure, 1))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 8_000,
    ]);
    expect(computeBackoff(1, 0)).toBe(250);
  });
});
