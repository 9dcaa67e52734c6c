import { describe, expect, it } from '@jest/globals';
import {
  classifyHttpFailure,
  classifyTransportFailure,
  parseRetryAfter,
} from '../../src/providers/classify-error.ts';
import { startLlmServer } from '../support/llm-server.ts';
import { createTestProvider, httpEndpoint, plainRequest } from './contract.ts';

function classify(status: number, body: unknown, headers: Record<string, string> = {}) {
  return classifyHttpFailure({
    provider: 'house',
    status,
    headers: new Headers(headers),
    body,
    text: typeof body === 'string' ? body : JSON.stringify(body),
    secret: 'sk-1234',
    model: 'model-x',
  });
}

describe('parseRetryAfter', () => {
  const date = 'Tue, 03 Nov 2026 10:00:00 GMT';
  it.each([
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': '0' }, 0],
    [{ date, 'retry-after': 'Tue, 03 Nov 2026 10:00:07 GMT' }, 7000],
    [{ date, 'retry-after': 'Tue, 03 Nov 2026 09:59:59 GMT' }, undefined],
    [{ 'retry-after': 'Tue, 03 Nov 2026 10:00:07 GMT' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'NaN' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '9999999' }, undefined],
    [{}, undefined],
  ])('%j is %s ms', (headers, expected) => {
    expect(parseRetryAfter(new Headers(headers))).toBe(expected);
  });
});

describe('classifyHttpFailure', () => {
  it.each([
    [400, { error: { code: 'model_not_found', message: 'x' } }, 'model_not_found', false],
    [403, { error: { code: 'model_not_found', message: 'x' } }, 'model_not_found', false],
    [408, {}, 'timeout', true],
    [409, {}, 'server', true],
    [410, {}, 'model_not_found', false],
    [422, {}, 'invalid_request', false],
    [429, { error: { code: 'slow_down' } }, 'rate_limited', true],
    [429, { error: { type: 'insufficient_quota' } }, 'quota', false],
    [429, { error: { code: 'organization_spend_limit_exceeded' } }, 'quota', false],
    [429, { error: { details: { error_code: 'enforced_spend_limit_reached' } } }, 'quota', false],
    [504, {}, 'timeout', true],
  ])('%i %j is %s', (status, body, kind, retryable) => {
    expect(classify(status, body)).toMatchObject({ kind, retryable });
  });

  it('obeys x-should-retry, but not against an empty purse', () => {
    const yes = { 'x-should-retry': 'true' };
    expect(classify(400, {}, yes).retryable).toBe(true);
    expect(classify(429, { error: { code: 'insufficient_quota' } }, yes).retryable).toBe(false);
  });

  it.each([
    [{ error: { message: 'a' } }, 'a'],
    [{ error: 'b' }, 'b'],
    [[{ error: { code: 400, message: 'c' } }], 'c'],
    [{ object: 'error', message: 'd' }, 'd'],
    [{ detail: [{ msg: 'e' }] }, '[{"msg":"e"}]'],
    ['<html><body>Bad gateway</body></html>', 'an HTML page'],
    ['plain words', 'plain words'],
  ])('finds the words in %j', (body, words) => {
    expect(classify(400, body).message).toBe(`house answered 400: ${words}`);
  });

  it('says what to do about a parameter that is refused', () => {
    const refused = { error: { message: "Unsupported parameter: 'top_p'", param: 'top_p' } };
    expect(classify(400, refused).message).toContain('take "top_p" out of parameters in pawl.yml');
    expect(classify(400, { error: { message: 'no parameter seed here' } }).message).toContain(
      'take it out of parameters',
    );
    const hostile = { error: { message: 'a', param: '](https://x.example)' } };
    expect(classify(400, hostile).message).toBe('house answered 400: a');
  });

  it('shows one line of bounded length without the key', () => {
    const { message } = classify(400, {
      error: { message: `sk-1234\n\u001b[31m${'x'.repeat(9999)}` },
    });
    expect(message).toMatch(/^house answered 400: \[redacted\] \[31mx+…$/);
    expect(message.length).toBeLessThanOrEqual(400);
  });
});

describe('classifyTransportFailure', () => {
  it.each([
    ['ECONNREFUSED', 'connection', true, false],
    ['ENOTFOUND', 'connection', true, false],
    ['ECONNRESET', 'connection', true, true],
    ['UND_ERR_SOCKET', 'connection', true, true],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout', true, true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'connection', false, false],
    ['Z_DATA_ERROR', 'malformed', true, true],
  ])('%s is %s', (code, kind, retryable, possiblyBilled) => {
    const error = Object.assign(new TypeError('fetch failed'), { cause: { code } });
    expect(classifyTransportFailure('house', error)).toMatchObject({
      kind,
      retryable,
      possiblyBilled,
    });
  });
});

describe("a prompt that a host's filter stops", () => {
  it('is a refusal, not a failure', async () => {
    const server = await startLlmServer({
      answer: () => ({ status: 400, error: { message: 'filtered', code: 'content_filter' } }),
    });
    try {
      const provider = await createTestProvider(httpEndpoint('openai-chat', server.url, 'azure'));
      const { signal } = new AbortController();
      expect(await provider.complete(plainRequest, { signal })).toMatchObject({
        stop: { kind: 'refused', category: 'content_filter' },
        usage: undefined,
      });
    } finally {
      await server.stop();
    }
  });
});
