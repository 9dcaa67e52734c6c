import { composeKeyForms, shortestKey } from './key-forms.ts';
import type { Completion } from './provider.ts';

const longestMessage = 400;
export const replacement = '[redacted]';

/**
 * A provider's words made fit for an error message: one line, no control characters, at most 400 characters, and
 * without the key.
 */
export function redact(text: string, secret: string | undefined): string {
  return redactAll(text, secret === undefined ? [] : [secret]);
}

/** As `redact`, without any of several keys. */
export function redactAll(text: string, secrets: readonly string[]): string {
  const withoutKey = secrets.reduce(
    (rest, secret) => replaceForms(rest, composeKeyForms(secret)),
    text,
  );
  const line = withoutKey.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = Array.from(line.slice(0, longestMessage * 2));
  return characters.length > longestMessage
    ? `${characters.slice(0, longestMessage - 1).join('')}…`
    : line;
}

/**
 * A completion without the key that it was asked for with, wherever a host may have echoed it: as it is, in
 * Base64 or hexadecimal, alone or within other text, or encoded for a URL or for JSON. Keys of fewer than 8 characters are left alone.
 * @param options.answerText the body that the completion was read from
 */
export function redactCompletion(
  completion: Completion,
  options: { readonly answerText: string; readonly secret: string | undefined },
): Completion {
  const { answerText, secret } = options;
  if (secret === undefined || secret.length < shortestKey) return completion;
  const forms = composeKeyForms(secret);
  const clean = (text: string): string => replaceForms(text, forms);
  // The id comes from a header, so the body says nothing about it.
  const requestId = completion.requestId === undefined ? undefined : clean(completion.requestId);
  // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
  if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms)) return { ...completion, requestId };
  return { ...cleanCompletion(completion, clean), requestId };
}

/** Everything of a completion that is a text, rewritten. */
export function cleanCompletion(
  completion: Completion,
  clean: (text: string) => string,
): Completion {
  const cleanIfAny = (text: string | undefined) => (text === undefined ? undefined : clean(text));
  const { stop } = completion;
  return {
    ...completion,
    text: clean(completion.text),
    toolCalls: completion.toolCalls.map(({ id, name, argumentsText }) => ({
      id: clean(id),
      name: clean(name),
      argumentsText: clean(argumentsText),
    })),
    stop: stop.kind === 'refused' ? { ...stop, category: cleanIfAny(stop.category) } : stop,
    servedModel: cleanIfAny(completion.servedModel),
    servedTier: cleanIfAny(completion.servedTier),
    requestId: cleanIfAny(completion.requestId),
    raw: cleanValue(completion.raw, clean),
  };
}

export function replaceForms(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, replacement), text);
}

/** Escapes could hide a form from a look at the JSON text, so those that need not be there count as one. */
export function mayHoldForm(json: string, forms: readonly string[]): boolean {
  return forms.some((form) => json.includes(form)) || /\\(?:u00|\/)/.test(json);
}

function cleanValue(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValue(item, clean));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [clean(key), cleanValue(part, clean)]),
  );
}
