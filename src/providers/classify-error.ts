import { isRecord } from '../document/is-record.ts';
import { messageOf } from '../errors.ts';
import { ProviderError, type ProviderErrorKind } from './provider.ts';
import { parseRateLimits } from './rate-limits.ts';
import { redact } from './redact.ts';
import { reservedAddressCode } from './reserved-address.ts';

/** An answer with a status other than 2xx, as it came. */
export interface HttpFailure {
  readonly provider: string;
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or undefined when the body is none. */
  readonly body: unknown;
  readonly text: string;
  /** The key, so that a host that echoes it does not get it printed. */
  readonly secret: string | undefined;
  /** The model that was asked for. */
  readonly model?: string | undefined;
}

/** Codes of OpenAI and Anthropic that mean: no money, and waiting does not help. */
const quotaCodes: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'billing_hard_limit_reached',
  'billing_not_active',
  'enforced_spend_limit_reached',
  'contract_spend_limit_reached',
  'linked_organization_spend_limit_reached',
  'linked_organization_billing_unavailable',
]);

/** Classifies an answer by its status, headers and error code. Pure. */
export function classifyHttpFailure(failure: HttpFailure): ProviderError {
  const { code, type, message } = readErrorBody(failure.body);
  const outOfMoney = [code, type].some((word) => word !== undefined && quotaCodes.has(word));
  const kind = outOfMoney
    ? 'quota'
    : code === 'model_not_found' && failure.status < 500
      ? 'model_not_found'
      : kindOfStatus(failure.status);
  const said = message ?? describeText(failure.text);
  const { model } = failure;
  const unnamed = kind === 'model_not_found' && model !== undefined && !said.includes(model);
  const asked = unnamed ? ` (it was asked for the model ${model})` : '';
  return new ProviderError(
    kind,
    redact(
      `${failure.provider} answered ${failure.status}${said === '' ? '' : `: ${said}`}${asked}`,
      failure.secret,
    ) + (kind === 'invalid_request' ? suggestParameters(failure.body, said) : ''),
    {
      status: failure.status,
      retryable: kind !== 'quota' && readRetryable(failure),
      retryAfterMs: parseRetryAfter(failure.headers),
      rateLimits: parseRateLimits(failure.headers),
      // A gateway that gave up says nothing about whether the model behind it answered.
      possiblyBilled: failure.status === 504 || failure.status === 408,
    },
  );
}

function kindOfStatus(status: number): ProviderErrorKind {
  switch (status) {
    case 401:
    case 403:
      return 'authentication';
    case 402:
      return 'quota';
    case 404:
    case 410:
      return 'model_not_found';
    case 408:
    case 504:
      return 'timeout';
    case 429:
      return 'rate_limited';
    case 503:
    case 529:
      return 'overloaded';
    default:
      return status >= 500 || status === 409 ? 'server' : 'invalid_request';
  }
}

function readRetryable({ status, headers }: HttpFailure): boolean {
  const told = headers.get('x-should-retry');
  if (told === 'true') return true;
  if (told === 'false') return false;
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** A wait of more than a day is not a wait. */
const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * How long the provider asks to wait, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date.
 * A date is read against the answer's own `date` header, so that clocks need not agree.
 * @returns undefined when nothing sensible was said
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const milliseconds = readNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return checkWait(milliseconds);
  const after = headers.get('retry-after');
  const seconds = readNumber(after);
  if (seconds !== undefined) return checkWait(seconds * 1000);
  if (after === null) return undefined;
  return checkWait(Date.parse(after) - Date.parse(headers.get('date') ?? ''));
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

function checkWait(milliseconds: number): number | undefined {
  return milliseconds >= 0 && milliseconds <= longestWaitMs ? milliseconds : undefined;
}

/** What an error body says, over the shapes that compatible hosts use. */
export interface ErrorBody {
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
}

/** Reads `{error: {…}}`, `{error: "…"}`, `{message, code}`, `{detail}` and a list of one of these (Gemini). */
export function readErrorBody(body: unknown): ErrorBody {
  const outer = Array.isArray(body) ? body[0] : body;
  if (!isRecord(outer)) return { message: undefined, code: undefined, type: undefined };
  const inner = isRecord(outer['error']) ? outer['error'] : outer;
  const details = isRecord(inner['details']) ? inner['details'] : {};
  return {
    message: readText(inner['message']) ?? readText(outer['error']) ?? readText(outer['detail']),
    code: readText(details['error_code']) ?? readText(inner['code']),
    type: readText(inner['type']),
  };
}

/** What to do about a parameter that the provider refuses and Pawl did not know of. */
function suggestParameters(body: unknown, said: string): string {
  const outer = Array.isArray(body) ? body[0] : body;
  const inner = isRecord(outer) && isRecord(outer['error']) ? outer['error'] : {};
  const { param } = inner;
  const named = typeof param === 'string' && /^[\w.]{1,40}$/.test(param) ? `"${param}"` : undefined;
  if (named === undefined && !/\bparameters?\b/i.test(said)) return '';
  return ` (take ${named ?? 'it'} out of parameters in pawl.yml or the prompt file, or give it a value that this model takes)`;
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return undefined;
}

function describeText(text: string): string {
  return text.trimStart().startsWith('<') ? 'an HTML page' : text;
}

/** Codes of failures in which nothing reached the provider. */
const beforeSending: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Node's own limits on waiting for headers and between parts of a body. */
const nodeTimeouts: ReadonlySet<string> = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/**
 * Classifies what fetch throws when no answer, or only a part of one, arrived.
 * @param origin scheme, host and port that were called, for the message
 */
export function classifyTransportFailure(
  provider: string,
  cause: unknown,
  origin?: string,
): ProviderError {
  const code = findCode(cause);
  if (code !== undefined && nodeTimeouts.has(code))
    return new ProviderError('timeout', `${provider} stopped answering (${code})`, {
      retryable: true,
      possiblyBilled: true,
      cause,
    });
  if (code?.startsWith('Z_') || code?.startsWith('HPE_'))
    return new ProviderError('malformed', `${provider} sent a broken answer (${code})`, {
      retryable: true,
      possiblyBilled: true,
      cause,
    });
  if (code === reservedAddressCode)
    return new ProviderError(
      'connection',
      `${provider}: nothing was sent, since ${describeInnermost(cause)} (let a maintainer allow it: --allow-endpoint ${origin ?? 'URL'}; in the Action: the input allow-endpoints)`,
      { retryable: false, cause },
    );
  // A certificate or a URL does not mend itself.
  const permanent =
    code !== undefined &&
    (/CERT|ERR_TLS|ERR_SSL|SELF_SIGNED/.test(code) || code === 'ERR_INVALID_URL');
  return new ProviderError(
    'connection',
    `${provider}: the connection${origin === undefined ? '' : ` to ${origin}`} failed (${code ?? describeInnermost(cause)})`,
    {
      retryable: !permanent,
      possiblyBilled: !permanent && (code === undefined || !beforeSending.has(code)),
      cause,
    },
  );
}

/** The last cause in a few words; fetch's own message is always the same. */
function describeInnermost(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 8 && isRecord(current) && isRecord(current['cause']); depth += 1)
    current = current['cause'];
  return messageOf(current).slice(0, 80);
}

function findCode(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < 8 && isRecord(current); depth += 1) {
    if (typeof current['code'] === 'string') return current['code'];
    current = current['cause'];
  }
  return undefined;
}
