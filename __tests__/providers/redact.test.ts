import { describe, expect, it } from '@jest/globals';
import type { Completion } from '../../src/providers/provider.ts';
import { redact, redactCompletion } from '../../src/providers/redact.ts';

/** Base64 with + and /, and characters that a URL and JSON write in another way. */
const secret = 'k~?>k~?>"key"\u00ff+/=';

function completionOf(text: string): Completion {
  const raw = { said: [{ [text]: text }], count: 1 };
  const stop = { kind: 'refused', category: text } as const;
  return { text, toolCalls: [], stop, usage: undefined, latencyMs: 1, raw };
}

const base64 = Buffer.from(secret).toString('base64');
const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
const forms = [
  ['as it is', secret],
  ['in JSON', JSON.stringify(secret).slice(1, -1)],
  ['in Base64', base64],
  ['in Base64 without padding', base64.replace(/=+$/, '')],
  ['in Base64 for URLs', base64Url],
  ['in Base64 for URLs, without padding', base64Url.replace(/=+$/, '')],
  ['in a URL', encodeURIComponent(secret)],
  [
    'in a URL in lower case',
    encodeURIComponent(secret).replaceAll(/%../g, (hex) => hex.toLowerCase()),
  ],
  ['in Base64 in a URL', encodeURIComponent(base64)],
  ['in Base64 in JSON of PHP', base64.replaceAll('/', '\\/')],
] as const;

const shown = Buffer.from(secret).toString('hex');

/** The same within text that was encoded as a whole, by what stands before the key. */
const within = ['', 'a', 'ab', 'Bearer '].flatMap((before) => {
  const text = Buffer.from(`${before}${secret}, and more`);
  return [text.toString('base64'), text.toString('base64url'), text.toString('hex')];
});

/** Whether any run of the key's bytes can be read at all from what is left. */
function leaks(text: string): boolean {
  const parts = text
    .split(/[^\w+/=-]+|redacted/)
    .flatMap((part) => [
      Buffer.from(part, 'base64').toString('latin1'),
      Buffer.from(part, 'hex').toString('latin1'),
    ]);
  const bytes = Buffer.from(secret).toString('latin1');
  return parts.some((part) =>
    Array.from({ length: bytes.length - 4 }, (_, index) => bytes.slice(index, index + 5)).some(
      (run) => part.includes(run),
    ),
  );
}

describe('redact', () => {
  it.each(within)('takes the key out of text that was encoded as a whole: %s', (text) => {
    expect(leaks(text)).toBe(true);
    const clean = redact(text, secret);
    expect(clean).toContain('[redacted]');
    expect(leaks(clean)).toBe(false);
  });

  it('takes out the key in hexadecimal', () => {
    expect(redact(`a ${shown} b ${shown.toUpperCase()}`, secret)).toBe('a [redacted] b [redacted]');
  });

  it.each(forms)('takes out the key %s', (_, form) => {
    expect(redact(`a ${form} b`, secret)).toBe('a [redacted] b');
  });

  it('knows of a short key only the form that it has', () => {
    expect(redact('k and aw', 'k')).toBe('[redacted] and aw');
    expect(redact('k and aw', '')).toBe('k and aw');
  });
});

describe('redactCompletion', () => {
  it.each(forms)('takes the key %s out of every part', (_, form) => {
    const completion = completionOf(`a ${form} b`);
    const answerText = JSON.stringify(completion.raw);
    expect(redactCompletion(completion, { answerText, secret })).toMatchObject({
      text: 'a [redacted] b',
      stop: { kind: 'refused', category: 'a [redacted] b' },
      raw: { said: [{ 'a [redacted] b': 'a [redacted] b' }], count: 1 },
    });
  });

  it.each([
    ['\\u0073k-0123456789', 'sk-0123456789'],
    ['aHR0cHM6Ly9hLmI\\/', 'aHR0cHM6Ly9hLmI/'],
  ])('finds a key that JSON escapes hide: %s', (answerText, hidden) => {
    const completion = completionOf(hidden);
    expect(redactCompletion(completion, { answerText, secret: hidden }).text).toBe('[redacted]');
  });

  it('leaves words alone that stand in for a key', () => {
    const completion = completionOf('run ollama serve');
    const options = { answerText: completion.text, secret: 'ollama' };
    expect(redactCompletion(completion, options)).toEqual(completion);
  });
});
