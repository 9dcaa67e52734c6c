import type { Completion } from './provider.ts';

const longestMessage = 400;
const replacement = '[redacted]';

/** Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. */
const shortestKey = 8;

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
  const cleanIfAny = (text: string | undefined) => (text === undefined ? undefined : clean(text));
  // The id comes from a header, so the body says nothing about it.
  const requestId = cleanIfAny(completion.requestId);
  // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
  if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms)) return { ...completion, requestId };
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
    requestId,
    raw: cleanValue(completion.raw, clean),
  };
}

/** The ways in which a key is written, longest first, so that padding goes with what it pads. */
function composeKeyForms(secret: string): readonly string[] {
  // The other forms of a short key are two or three letters, which stand in any text.
  if (secret.length < shortestKey) return secret === '' ? [] : [secret];
  const base64 = Buffer.from(secret).toString('base64');
  const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
  const encoded = [secret, base64].map((text) => encodeURIComponent(text.toWellFormed()));
  const forms = new Set([
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...[base64, base64Url].flatMap((text) => [text, text.replace(/=+$/, '')]),
    ...encoded,
    ...encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
    ...composeInnerForms(secret),
  ]);
  // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
  const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
  return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}

/**
 * A key within encoded text, where what stands around it decides how it is aligned: Base64 at each of the three offsets,
 * without the letters that its neighbours share, and hexadecimal.
 */
function composeInnerForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const inner = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Three bytes are four letters; a letter that a neighbour's bits are in is left out.
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((offset * 8) / 6), end);
  });
  const hex = bytes.toString('hex');
  const forms = inner.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
  return [...forms, hex, hex.toUpperCase()];
}

function replaceForms(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, replacement), text);
}

/** Escapes could hide a form from a look at the JSON text, so those that need not be there count as one. */
function mayHoldForm(json: string, forms: readonly string[]): boolean {
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
