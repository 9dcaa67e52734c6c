import { describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../src/providers/provider.ts';
import { listSecrets, withoutSecrets } from '../../src/providers/without-secrets.ts';
import { createScriptedProvider, type Script } from '../support/scripted-provider.ts';

const other = 'sk-ant-other-key-0123456789abcdef';
const token = `${'ghs_'}${'Zz9'.repeat(14)}`;
const request = {
  caseId: 'a',
  trial: 0,
  model: 'm',
  messages: [],
  tools: [],
  parameters: {},
};
const ask = (script: Script, secrets: readonly string[] = [other]) =>
  withoutSecrets(createScriptedProvider(script), secrets).complete(request, {
    signal: new AbortController().signal,
  });

describe('withoutSecrets', () => {
  it.each([
    ['as it is', other],
    ['in Base64', Buffer.from(other).toString('base64')],
    ['in Base64 within other text', Buffer.from(`a${other}`).toString('base64')],
    ['in hexadecimal', Buffer.from(other).toString('hex')],
    ['a token of GitHub that nobody named', token],
  ])('takes out of text, tool calls, ids and the raw answer: %s', async (_, form) => {
    const completion = await ask(() => ({
      text: `it is ${form}`,
      toolCalls: [{ id: 'c', name: 'f', argumentsText: `{"k":"${form}"}` }],
      requestId: form,
      servedModel: form,
      raw: { deep: [{ [form]: form }] },
    }));
    expect(JSON.stringify(completion)).not.toContain(form);
    expect(completion.text).toContain('[redacted]');
  });

  it('takes them out of errors, and leaves all else of an error as it is', async () => {
    const error = new ProviderError('rate_limited', `slow down, ${other}`, {
      retryable: true,
      status: 429,
      retryAfterMs: 7,
    });
    await expect(ask(() => error)).rejects.toMatchObject({
      kind: 'rate_limited',
      message: 'slow down, [redacted]',
      retryable: true,
      status: 429,
      retryAfterMs: 7,
    });
  });

  it('hands on what holds none of them, as the same object', async () => {
    const raw = { text: 'fine' };
    const completion = await ask(() => ({ text: 'fine', raw }));
    expect([completion.text, completion.raw]).toEqual(['fine', raw]);
    expect(completion.raw).toBe(raw);
  });
});

describe('listSecrets', () => {
  it('finds what opens doors by its name, and leaves words alone', () => {
    expect(
      listSecrets({
        OPENAI_API_KEY: other,
        'INPUT_GITHUB-TOKEN': token,
        LANGFUSE_SECRET_KEY: 'sk-lf-0123456789abcdef',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI0K7MDENGbPxRfiCY',
        OLLAMA_API_KEY: 'ollama',
        SORT_KEY: 'a-long-name-of-a-column',
        PATH: '/usr/local/bin:/usr/bin',
      }),
    ).toEqual([other, token, 'sk-lf-0123456789abcdef', 'wJalrXUtnFEMI0K7MDENGbPxRfiCY']);
  });
});
