import type { RateLimit } from './provider.ts';

/** What each family of headers counts, by the word in its name. */
const families = {
  openai: { requests: 'requests', tokens: 'tokens' },
  anthropic: {
    requests: 'requests',
    tokens: 'tokens',
    'input-tokens': 'input_tokens',
    'output-tokens': 'output_tokens',
  },
} as const;

/**
 * The limits that an answer tells of: `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` with resets such as
 * `6m0s` (OpenAI and hosts like it), and `anthropic-ratelimit-{requests,tokens,…}-{limit,remaining,reset}` with
 * resets as RFC 3339, which are read against the answer's own `date`, since clocks need not agree. Pure.
 * @returns only limits of which something sensible was said
 */
export function parseRateLimits(headers: Headers): readonly RateLimit[] {
  const openai = Object.entries(families.openai).map(([word, kind]) =>
    composeLimit(kind, {
      limit: headers.get(`x-ratelimit-limit-${word}`),
      remaining: headers.get(`x-ratelimit-remaining-${word}`),
      resetMs: parseDuration(headers.get(`x-ratelimit-reset-${word}`)),
      resetFrom: 'arrival',
    }),
  );
  const answeredAt = Date.parse(headers.get('date') ?? '');
  const anthropic = Object.entries(families.anthropic).map(([word, kind]) => {
    const name = `anthropic-ratelimit-${word}`;
    return composeLimit(kind, {
      limit: headers.get(`${name}-limit`),
      remaining: headers.get(`${name}-remaining`),
      resetMs: parseInstant(headers.get(`${name}-reset`), answeredAt),
      resetFrom: 'answer',
    });
  });
  return [...openai, ...anthropic].filter((limit) => limit !== undefined);
}

function composeLimit(
  kind: RateLimit['kind'],
  told: {
    readonly limit: string | null;
    readonly remaining: string | null;
    readonly resetMs: number | undefined;
    readonly resetFrom: RateLimit['resetFrom'];
  },
): RateLimit | undefined {
  const limit = parseUnits(told.limit);
  const remaining = parseUnits(told.remaining);
  if (limit === undefined && remaining === undefined) return undefined;
  return { kind, limit, remaining, resetMs: told.resetMs, resetFrom: told.resetFrom };
}

/** @returns undefined for what is no whole number; some hosts say -1 where there is no limit */
function parseUnits(text: string | null): number | undefined {
  return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
}

const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * A length of time in milliseconds, as Go writes it (`6m0s`, `1s`, `120ms`, `1h2m3.5s`), or bare seconds.
 * @returns undefined for anything else
 */
export function parseDuration(text: string | null): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1_000;
  if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(trimmed)) return undefined;
  return [...trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
    0,
  );
}

/** Dates of HTTP have whole seconds, so an instant may seem to be up to one second past. */
function parseInstant(text: string | null, answeredAt: number): number | undefined {
  if (text === null) return undefined;
  const wait = Date.parse(text) - answeredAt;
  return Number.isFinite(wait) && wait > -1_000 ? Math.max(0, wait) : undefined;
}
