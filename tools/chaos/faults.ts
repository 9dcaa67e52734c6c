import type { LlmAnswer } from '../../__tests__/support/llm-server.ts';

/** What can befall one call. The first group ends without a completion, the second is a completion all the same. */
const failures = {
  'rate-limited': 4,
  'rate-limited-bare': 3,
  quota: 0.3,
  '500': 4,
  '503': 3,
  '504': 2,
  '529': 3,
  '401': 0.3,
  '404': 0.3,
  redirect: 0.3,
  'closed-before': 3,
  'reset-mid': 3,
  'fin-early': 3,
  'malformed-json': 3,
  html: 2,
  'invalid-utf8': 2,
  timeout: 4,
} as const;
const oddities = {
  slow: 4,
  empty: 2,
  truncated: 2,
  refused: 2,
  'usage-missing': 3,
  'usage-negative': 2,
  'usage-nan': 2,
  'key-raw': 2,
  'key-base64': 2,
  'key-url': 2,
  'key-header': 2,
} as const;

export type FaultKind = keyof typeof failures | keyof typeof oddities;

/** Every kind, in the order of the table. */
export const faultKinds: readonly FaultKind[] = [
  ...(Object.keys(failures) as (keyof typeof failures)[]),
  ...(Object.keys(oddities) as (keyof typeof oddities)[]),
];

const weights: Readonly<Record<FaultKind, number>> = { ...failures, ...oddities };
const totalWeight = faultKinds.reduce((sum, kind) => sum + weights[kind], 0);

/** A fault by weight. @param uniform in [0, 1) */
export function computeFault(uniform: number): FaultKind {
  let left = uniform * totalWeight;
  for (const kind of faultKinds) {
    left -= weights[kind];
    if (left < 0) return kind;
  }
  return 'slow';
}

/** Whether a whole, valid completion arrives under this fault. */
export const isCompletion = (kind: FaultKind | undefined): boolean =>
  kind === undefined || Object.hasOwn(oddities, kind);

/** Whether the completion says what the model would have said without the fault. */
export const keepsText = (kind: FaultKind | undefined): boolean =>
  isCompletion(kind) && kind !== 'empty' && kind !== 'truncated' && kind !== 'refused';

/** Turned away before the model worked; a gateway that gave up (504) may have a model behind it that did. */
const unbilled: ReadonlySet<FaultKind> = new Set([
  'rate-limited',
  'rate-limited-bare',
  'quota',
  '500',
  '503',
  '529',
  '401',
  '404',
  'redirect',
]);

export const isBilled = (kind: FaultKind | undefined): boolean =>
  kind === undefined || !unbilled.has(kind);

/** Whether the usage that it reports is what it bills. */
export const reportsUsage = (kind: FaultKind | undefined): boolean =>
  isCompletion(kind) && !kind?.startsWith('usage-');

interface FaultOptions {
  readonly text: string;
  readonly usage: { readonly input: number; readonly output: number };
  readonly key: string;
  /** Of the server, for redirects. */
  readonly url: string;
  /** Milliseconds that `retry-after` asks for, and that a slow answer takes. */
  readonly waitMs: number;
  /** Milliseconds after which the caller gives up. */
  readonly timeoutMs: number;
}

/** The answer of the server under a fault. Pure. */
export function composeAnswer(kind: FaultKind | undefined, options: FaultOptions): LlmAnswer {
  const { text, usage, key, waitMs } = options;
  const whole: LlmAnswer = { text, usage };
  switch (kind) {
    case undefined:
      return whole;
    case 'slow':
      return { ...whole, delayMs: waitMs };
    case 'empty':
      return { usage };
    case 'truncated':
      return { text: 'Ans', stop: 'truncated', usage };
    case 'refused':
      return { text: 'I cannot help with that.', stop: 'refused', usage };
    case 'usage-missing':
      return { text, usage: false };
    case 'usage-negative':
      return { text, usage: { input: -usage.input, output: -usage.output } };
    case 'usage-nan':
      return { ...whole, patch: (body) => ({ ...body, usage: spoilNumbers(body['usage']) }) };
    case 'key-raw':
      return { ...whole, text: `${text} (${key})` };
    case 'key-base64':
      return { ...whole, text: `${text} (${Buffer.from(key).toString('base64')})` };
    case 'key-url':
      return { ...whole, text: `${text} (${encodeURIComponent(key)})` };
    case 'key-header':
      return {
        ...whole,
        servedTier: 'default',
        headers: { 'x-request-id': key, 'request-id': key },
      };
    default:
      return composeFailure(kind, options);
  }
}

function composeFailure(kind: keyof typeof failures, options: FaultOptions): LlmAnswer {
  const { text, usage, key, url, waitMs, timeoutMs } = options;
  const whole: LlmAnswer = { text, usage };
  const soon = { 'retry-after-ms': String(waitMs) };
  switch (kind) {
    case 'rate-limited':
      return { status: 429, headers: soon, error: { message: 'slow down' } };
    case 'rate-limited-bare':
      return { status: 429, error: { message: 'slow down' } };
    case 'quota':
      return { status: 429, error: { message: `no money on ${key}`, code: 'insufficient_quota' } };
    case '500':
    case '503':
    case '504':
    case '529':
      return { status: Number(kind), headers: soon };
    case '401':
      return { status: 401, error: { message: `Incorrect API key provided: ${key}` } };
    case '404':
      return { status: 404, error: { message: 'no such model', code: 'model_not_found' } };
    case 'redirect':
      return { redirectTo: `${url}/elsewhere/v1/messages` };
    case 'closed-before':
      return { destroy: 'before' };
    case 'reset-mid':
      return { ...whole, destroy: 'reset' };
    case 'fin-early':
      return { ...whole, destroy: 'mid-body' };
    case 'malformed-json':
      return { rawBody: `{"id": "half", "text": "${key}` };
    case 'html':
      return { rawBody: `<html>${key}</html>`, headers: { 'content-type': 'text/html' } };
    case 'invalid-utf8':
      return { rawBody: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) };
    case 'timeout':
      return { ...whole, delayMs: timeoutMs + 40 };
  }
}

function spoilNumbers(value: unknown): unknown {
  if (typeof value === 'number') return 'NaN';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoilNumbers(part)]));
}
