import { describe, expect, it } from '@jest/globals';
import { readAnthropicAnswer } from '../../src/providers/anthropic-answer.ts';
import { readChatAnswer } from '../../src/providers/openai-chat-answer.ts';
import { readResponsesAnswer } from '../../src/providers/openai-responses-answer.ts';
import { ProviderError } from '../../src/providers/provider.ts';

const answer = {
  status: 200,
  headers: new Headers(),
  body: undefined,
  text: '',
  requestId: undefined,
  latencyMs: 1,
};

function readChat(body: unknown, provider = 'house') {
  return readChatAnswer(body, answer, { provider, model: 'model-x', secret: undefined });
}

function chatBody(message: object, finish_reason: string | null = 'stop') {
  return { choices: [{ message, finish_reason }] };
}

describe('readChatAnswer', () => {
  it('takes a missing reason (Ollama) and an unknown one for complete', () => {
    expect(readChat(chatBody({ content: 'hi' }, null)).stop).toEqual({ kind: 'complete' });
    expect(readChat(chatBody({ content: 'hi' }, 'eos')).stop).toEqual({ kind: 'complete' });
    expect(readChat(chatBody({ content: '' }, null)).stop).toEqual({ kind: 'empty' });
  });

  it('sees tool calls whatever the reason says, with arguments as text or as an object', () => {
    const calls = [
      { id: 'a', function: { name: 'f', arguments: '{"x":1}' } },
      { function: { name: 'g', arguments: { y: 2 } } },
    ];
    const completion = readChat(chatBody({ content: null, tool_calls: calls }));
    expect(completion.stop).toEqual({ kind: 'tool_call' });
    expect(completion.toolCalls).toEqual([
      { id: 'a', name: 'f', argumentsText: '{"x":1}' },
      { id: 'call_1', name: 'g', argumentsText: '{"y":2}' },
    ]);
  });

  it('reads the text parts of a content in parts', () => {
    const content = [
      { type: 'thinking', thinking: [] },
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ];
    expect(readChat(chatBody({ content })).text).toBe('ab');
  });

  it('takes an answer that broke off for a failure, not for an answer', () => {
    expect(() => readChat(chatBody({ content: 'half' }, 'error'))).toThrow(ProviderError);
    expect(() => readChat({ choices: [] })).toThrow(/not a chat completion/);
  });

  it.each([
    { error: { message: 'upstream failed', code: 502 }, ...chatBody({ content: 'half' }) },
    { error: 'upstream failed', ...chatBody({ content: 'half' }) },
    { choices: [{ message: { content: 'half' }, finish_reason: 'stop', error: { code: 502 } }] },
    chatBody({ content: null }, null),
    { choices: [{ message: {} }] },
    chatBody({ content: 'half' }, 'error'),
    chatBody({ content: 'half' }, 'abort'),
    chatBody({ content: 'half' }, 'cancelled'),
  ])('never scores the damaged answer %j', (body) => {
    expect(() => readChat(body)).toThrow(
      expect.objectContaining({ kind: 'malformed', retryable: true, possiblyBilled: true }),
    );
  });

  it('reads minimal bodies', () => {
    expect(readChat({ choices: [{ message: { content: 'hi' } }], error: null })).toMatchObject({
      text: 'hi',
      stop: { kind: 'complete' },
      usage: undefined,
    });
    expect(readChat(chatBody({ content: null })).stop).toEqual({ kind: 'empty' });
  });

  it('shows no key that an error inside of the answer repeats', () => {
    const secret = 'sk-test-0123456789';
    const body = { ...chatBody({ content: 'half' }), error: { message: `no: ${secret}` } };
    expect(() =>
      readChatAnswer(body, answer, { provider: 'house', model: 'model-x', secret }),
    ).toThrow('house answered with an error inside of the answer: no: [redacted]');
  });

  it('reads an error inside a 200', () => {
    expect(() => readChat({ error: { code: 429, message: 'upstream is busy' } })).toThrow(
      expect.objectContaining({ kind: 'rate_limited', retryable: true }),
    );
  });

  it('keeps what OpenRouter billed, as decimal text', () => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, cost: 1.25e-7 };
    const body = { ...chatBody({ content: 'hi' }), usage };
    expect(readChat(body, 'openrouter').billedUsd).toBe('0.000000125');
    expect(readChat(body, 'house').billedUsd).toBeUndefined();
    const own = { ...body, usage: { ...usage, is_byok: true } };
    expect(readChat(own, 'openrouter').billedUsd).toBeUndefined();
  });

  it('counts the reasoning that some hosts leave out of the completion', () => {
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 45 };
    const body = { ...chatBody({ content: 'hi' }), usage };
    expect(readChat(body, 'gemini').usage).toMatchObject({ outputTokens: 35, reasoningTokens: 30 });
    expect(readChat(body, 'house').usage).toMatchObject({ outputTokens: 5, reasoningTokens: 0 });
  });
});

describe('readResponsesAnswer', () => {
  function read(body: object) {
    return readResponsesAnswer({ output: [], ...body }, answer, {
      provider: 'openai',
      model: 'model-x',
      secret: undefined,
    });
  }

  it.each([
    [{ status: 'failed', error: { code: 'server_error', message: 'x' } }, 'server', true],
    [
      { status: 'failed', error: { code: 'rate_limit_exceeded', message: 'x' } },
      'rate_limited',
      true,
    ],
    [
      { status: 'failed', error: { code: 'invalid_prompt', message: 'x' } },
      'invalid_request',
      false,
    ],
    [{ status: 'cancelled' }, 'server', true],
    [{ status: 'queued' }, 'malformed', false],
  ])('%j is a failure: %s', (body, kind, retryable) => {
    expect(() => read(body)).toThrow(expect.objectContaining({ kind, retryable }));
  });

  const text = (part: object, more: object = {}) => ({
    output: [{ type: 'message', content: [part], ...more }],
  });
  const hi = { type: 'output_text', text: 'hi' };

  it.each([
    { status: 'completed', error: { code: 'server_error', message: 'x' }, ...text(hi) },
    { status: 'completed', object: 'error', ...text(hi) },
    { status: 'expired', ...text(hi) },
    { status: 'completed', ...text({ type: 'output_audio', data: 'x' }) },
    text({ type: 'text', text: 'hi' }),
  ])('never scores the damaged answer %j', (body) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({ kind: 'malformed', retryable: true, possiblyBilled: true }),
    );
  });

  it('reads minimal bodies', () => {
    expect(read(text(hi))).toMatchObject({ text: 'hi', stop: { kind: 'complete' } });
    expect(read({ error: null }).stop).toEqual({ kind: 'empty' });
  });

  it('takes an unfinished message or call for truncated, whatever the response says', () => {
    const message = text(hi, { status: 'incomplete' });
    expect(read({ status: 'completed', ...message }).stop).toEqual({ kind: 'truncated' });
    const call = { type: 'function_call', name: 'f', arguments: '{', status: 'incomplete' };
    expect(read({ status: 'completed', output: [call] }).stop).toEqual({ kind: 'truncated' });
    const whole = text(hi, { status: 'completed' });
    expect(read({ status: 'completed', ...whole }).stop).toEqual({ kind: 'complete' });
  });

  it('splits cache writes by lifetime', () => {
    const usage = {
      input_tokens: 100,
      input_tokens_details: {
        cached_tokens: 10,
        cache_write_tokens: 60,
        cache_write_tokens_details: { ttl_30m_tokens: 40, ttl_12h_tokens: 20 },
      },
      output_tokens: 5,
      output_tokens_details: { reasoning_tokens: 2 },
    };
    expect(read({ usage }).usage).toEqual({
      inputTokens: 100,
      cachedInputTokens: 10,
      cacheWriteTokens: { minutes5: 0, minutes30: 40, hours1: 0, hours12: 20 },
      outputTokens: 5,
      reasoningTokens: 2,
    });
  });
});

describe('readAnthropicAnswer', () => {
  function read(body: object) {
    return readAnthropicAnswer({ content: [], ...body }, answer, {
      provider: 'anthropic',
      model: 'model-x',
      secret: undefined,
    });
  }

  it('adds the cache to the input, which this API leaves out', () => {
    const usage = {
      input_tokens: 5,
      cache_read_input_tokens: 20,
      cache_creation_input_tokens: 30,
      cache_creation: { ephemeral_5m_input_tokens: 10, ephemeral_1h_input_tokens: 20 },
      output_tokens: 7,
      output_tokens_details: { thinking_tokens: 3 },
      service_tier: 'priority',
    };
    expect(read({ usage, stop_reason: 'end_turn' })).toMatchObject({
      servedTier: 'priority',
      usage: {
        inputTokens: 55,
        cachedInputTokens: 20,
        cacheWriteTokens: { minutes5: 10, minutes30: 0, hours1: 20, hours12: 0 },
        outputTokens: 7,
        reasoningTokens: 3,
      },
    });
  });

  it.each([
    ['end_turn', 'complete'],
    ['stop_sequence', 'complete'],
    ['something_new', 'complete'],
    ['max_tokens', 'truncated'],
    ['model_context_window_exceeded', 'truncated'],
    ['pause_turn', 'truncated'],
    ['refusal', 'refused'],
  ])('reads the stop reason %s as %s', (stop_reason, kind) => {
    expect(read({ stop_reason, content: [{ type: 'text', text: 'hi' }] }).stop.kind).toBe(kind);
  });

  it.each([
    { type: 'error', error: { type: 'overloaded_error', message: 'x' } },
    { content: [{ type: 'text', text: 'half' }], error: { type: 'api_error', message: 'x' } },
    { content: [] },
    { content: [{ type: 'thinking', thinking: 'hm' }], stop_reason: null },
    { content: [{ type: 'text', text: 'half' }], stop_reason: null },
  ])('never scores the damaged answer %j', (body) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({ kind: 'malformed', retryable: true, possiblyBilled: true }),
    );
  });

  it('reads minimal bodies', () => {
    const content = [{ type: 'text', text: 'hi' }];
    expect(read({ content })).toMatchObject({ text: 'hi', stop: { kind: 'complete' } });
    expect(read({ stop_reason: 'end_turn' }).stop).toEqual({ kind: 'empty' });
  });

  it("gives the provider's explanation where a refusal has no text", () => {
    const stop_details = { type: 'refusal', category: 'bio', explanation: 'Not this.' };
    expect(read({ stop_reason: 'refusal', stop_details })).toMatchObject({
      text: 'Not this.',
      stop: { kind: 'refused', category: 'bio' },
    });
  });
});
