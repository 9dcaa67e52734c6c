import type { Line } from '../document/lines.ts';
import type { BatchOutcome, BatchResult } from './batch.ts';
import type { Asked, HttpAnswer } from './http-exchange.ts';
import { readSafely, type Translator } from './http-provider.ts';
import { type Completion, ProviderError } from './provider.ts';
import { redact } from './redact.ts';

/** What a protocol finds in a line of results; `answer` is then read as that of a live call is. */
export type FoundItem =
  | { readonly kind: 'answer'; readonly answer: Pick<HttpAnswer, 'status' | 'body' | 'requestId'> }
  | Exclude<BatchOutcome, { readonly kind: 'completed' }>;

/**
 * Finds the item in a line's JSON. Pure.
 * @returns undefined when it is no line of results
 */
export type ReadItem = (
  value: unknown,
  asked: Asked,
) => { readonly customId: string; readonly item: FoundItem } | undefined;

/** Reads a line of results; whatever is wrong with it becomes an errored result. Never throws. */
export function readResultLine(
  line: Line,
  protocol: { readonly translator: Translator; readonly readItem: ReadItem },
  asked: Asked,
): BatchResult {
  if (line.text === undefined)
    return describeDamaged(
      undefined,
      line.fault === 'too_long' ? 'is too long' : 'is not UTF-8',
      asked,
    );
  const { text } = line;
  const value = parseJson(text);
  const found = value === undefined ? undefined : protocol.readItem(value, asked);
  if (found === undefined)
    return describeDamaged(
      salvageId(text),
      value === undefined ? 'is not JSON' : 'is no result',
      asked,
    );
  const customId = redact(found.customId, asked.secret);
  if (found.item.kind !== 'answer') return { customId, outcome: found.item };
  const answer = { ...found.item.answer, headers: new Headers(), text, latencyMs: undefined };
  return { customId, outcome: readAnswer(answer, protocol.translator, asked) };
}

function readAnswer(answer: HttpAnswer, translator: Translator, asked: Asked): BatchOutcome {
  try {
    const completion = readSafely(translator, answer, asked);
    const servedTier = resolveTier(completion.servedTier);
    return { kind: 'completed', completion: { ...completion, servedTier } };
  } catch (error) {
    if (error instanceof ProviderError) return { kind: 'errored', error };
    throw error;
  }
}

/** What hosts report in a batch for the tier that it was served at. */
const unremarkableTiers: ReadonlySet<string> = new Set([
  'auto',
  'default',
  'standard',
  'on_demand',
]);

/** A tier that says something else is kept, so that it is priced as what it is, or not at all. */
function resolveTier(reported: Completion['servedTier']): string {
  return reported === undefined || unremarkableTiers.has(reported.toLowerCase())
    ? 'batch'
    : reported;
}

function describeDamaged(customId: string | undefined, what: string, asked: Asked): BatchResult {
  return {
    customId: customId === undefined ? undefined : redact(customId, asked.secret),
    outcome: {
      kind: 'errored',
      error: new ProviderError(
        'malformed',
        `${asked.provider}: a line of the batch's results ${what}`,
        // Asking for the same file again gives the same line.
        { retryable: false, possiblyBilled: true },
      ),
    },
  };
}

/** The id that a broken line starts with. Only there: further on, what looks like one may be the model's words. */
function salvageId(text: string): string | undefined {
  const start = /^\s*\{\s*(?:"id"\s*:\s*"[^"\\]*"\s*,\s*)?"custom_id"\s*:\s*"([^"\\]+)"/;
  return start.exec(text)?.[1];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error for results that are not there yet. */
export function describeRunning(provider: string): ProviderError {
  return new ProviderError(
    'invalid_request',
    `${provider} has not finished the batch; collect it when inspect says that it is over`,
    { retryable: false },
  );
}
