import { describe, expect, it } from '@jest/globals';
import { parseDuration, parseRateLimits } from '../../src/providers/rate-limits.ts';

const parse = (headers: Record<string, string>) => parseRateLimits(new Headers(headers));

describe('parseDuration', () => {
  it.each([
    ['6m0s', 360_000],
    ['1s', 1_000],
    ['120ms', 120],
    ['1h2m3.5s', 3_723_500],
    ['1m26.4s', 86_400],
    ['0s', 0],
    ['7.66', 7_660],
    ['', undefined],
    ['-1s', undefined],
    ['soon', undefined],
    ['1s?', undefined],
    ['NaN', undefined],
    [null, undefined],
  ])('%j is %j ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });
});

describe('parseRateLimits', () => {
  it('reads what OpenAI and hosts like it send', () => {
    expect(
      parse({
        'x-ratelimit-limit-requests': '600',
        'x-ratelimit-remaining-requests': '599',
        'x-ratelimit-reset-requests': '100ms',
        'x-ratelimit-limit-tokens': '150000',
        'x-ratelimit-remaining-tokens': '149984',
        'x-ratelimit-reset-tokens': '6m0s',
      }),
    ).toEqual([
      { kind: 'requests', limit: 600, remaining: 599, resetMs: 100, resetFrom: 'arrival' },
      {
        kind: 'tokens',
        limit: 150_000,
        remaining: 149_984,
        resetMs: 360_000,
        resetFrom: 'arrival',
      },
    ]);
  });

  it("reads Anthropic's resets against the date of the answer, not against this machine's clock", () => {
    const reset = '2031-11-03T10:00:30Z';
    expect(
      parse({
        date: 'Mon, 03 Nov 2031 10:00:07 GMT',
        'anthropic-ratelimit-requests-limit': '50',
        'anthropic-ratelimit-requests-remaining': '49',
        'anthropic-ratelimit-requests-reset': reset,
        'anthropic-ratelimit-input-tokens-limit': '30000',
        'anthropic-ratelimit-input-tokens-remaining': '0',
        'anthropic-ratelimit-input-tokens-reset': '2031-11-03T10:00:06.500Z',
        'anthropic-ratelimit-output-tokens-limit': '8000',
        'anthropic-ratelimit-output-tokens-remaining': '7000',
        'anthropic-ratelimit-output-tokens-reset': '2020-01-01T00:00:00Z',
      }),
    ).toEqual([
      { kind: 'requests', limit: 50, remaining: 49, resetMs: 23_000, resetFrom: 'answer' },
      { kind: 'input_tokens', limit: 30_000, remaining: 0, resetMs: 0, resetFrom: 'answer' },
      {
        kind: 'output_tokens',
        limit: 8_000,
        remaining: 7_000,
        resetMs: undefined,
        resetFrom: 'answer',
      },
    ]);
  });

  it('knows no reset where the answer has no date', () => {
    expect(
      parse({
        'anthropic-ratelimit-tokens-limit': '8000',
        'anthropic-ratelimit-tokens-remaining': '7000',
        'anthropic-ratelimit-tokens-reset': '2031-11-03T10:00:30Z',
      }),
    ).toMatchObject([{ kind: 'tokens', resetMs: undefined }]);
  });

  it('says nothing where nothing sensible was said', () => {
    expect(parse({})).toEqual([]);
    expect(
      parse({
        'x-ratelimit-limit-requests': '-1',
        'x-ratelimit-remaining-requests': 'NaN',
        'x-ratelimit-reset-requests': '1s',
      }),
    ).toEqual([]);
    expect(parse({ 'x-ratelimit-remaining-tokens': '12' })).toEqual([
      { kind: 'tokens', limit: undefined, remaining: 12, resetMs: undefined, resetFrom: 'arrival' },
    ]);
  });
});
