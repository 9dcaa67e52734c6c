import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convertMessages } from '../../../src/sources/chat-messages.ts';
import type { Fields } from '../../../src/sources/fields.ts';
import { readSpan } from '../../../src/sources/spans/read-span.ts';
import { callOf, flattenMessages, rawSpan, refusalOf, toolCall } from './raw-spans.ts';

const kind = { 'openinference.span.kind': 'LLM' };
const question = [{ role: 'user', content: 'Where is order 7?' }];
const asked = { ...kind, ...flattenMessages('input', question) };

describe('a call that OpenInference logged', () => {
  it('is read whole', () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Where is order 7?' },
      { role: 'assistant', content: null, tool_calls: [toolCall('call_1', '{ "id":7 }')] },
      { role: 'tool', content: 'on its way', tool_call_id: 'call_1' },
    ];
    const call = callOf({
      ...kind,
      ...flattenMessages('input', messages),
      ...flattenMessages('output', [{ role: 'assistant', content: 'It is on its way.' }]),
      'llm.model_name': 'gpt-4.1-2025-04-14',
      'llm.provider': 'openai',
      'llm.invocation_parameters':
        '{"model":"gpt-4.1","temperature":0.2,"max_tokens":300,"tools":[1]}',
      'llm.tools.0.tool.json_schema': '{"type":"function","function":{"name":"find_order"}}',
      'llm.prompt_template.template': 'Answer {question}',
      'llm.prompt_template.version': 'v3',
      'llm.prompt_template.variables': '{"question":"Where is order 7?"}',
      'llm.token_count.prompt': 120,
      'llm.token_count.completion': '9',
      'llm.token_count.total': 129,
      'llm.token_count.prompt_details.cache_read': 64,
      'llm.cost.total': 0.00042,
      'llm.finish_reason': 'stop',
      'session.id': 's-1',
      'user.id': 'u-1',
      'tag.tags': ['vip', 'de'],
      metadata: '{"release":"2026-11-01"}',
    });
    expect(call).toEqual({
      id: 'b7ad6b7169203331',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      startedAt: '2026-11-02T10:00:00.000Z',
      latencyMs: 250,
      promptName: 'chat gpt-4.1',
      model: { requested: 'gpt-4.1', responded: 'gpt-4.1-2025-04-14', provider: 'openai' },
      parameters: { temperature: 0.2, max_tokens: 300 },
      messages,
      variables: { question: 'Where is order 7?' },
      tools: [{ type: 'function', function: { name: 'find_order' } }],
      output: { text: 'It is on its way.', toolCalls: [] },
      usage: { input: 120, output: 9, cached: 64 },
      costUsd: 0.00042,
      tags: ['vip', 'de'],
      metadata: {
        release: '2026-11-01',
        session_id: 's-1',
        user_id: 'u-1',
        finish_reason: 'stop',
        prompt_template: 'Answer {question}',
        prompt_version: 'v3',
        total_tokens: 129,
      },
    });
  });

  it('has no more than the log tells', () => {
    const call = callOf(asked, { name: '', startedAt: undefined, endedAt: undefined });
    expect(call).toEqual({
      id: 'b7ad6b7169203331',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      model: {},
      parameters: {},
      messages: question,
      tools: [],
      output: { toolCalls: [] },
      usage: {},
      tags: [],
      metadata: {},
    });
  });

  it('keeps any conversation as it was', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const written = fc.array(
      fc.oneof(
        fc.record({ role: fc.constantFrom('system', 'developer', 'user'), content: text }),
        fc
          .tuple(text, fc.string(), text)
          .map(([content, args, result]) => ({ content, args, result })),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(written, (entries) => {
        const messages = entries.flatMap((entry, index): Fields[] =>
          'role' in entry
            ? [entry]
            : [
                {
                  role: 'assistant',
                  content: entry.content,
                  tool_calls: [toolCall(`a${index}`, entry.args), toolCall(`b${index}`, '{}')],
                },
                { role: 'tool', content: entry.result, tool_call_id: `b${index}` },
                { role: 'tool', content: entry.result, tool_call_id: `a${index}` },
              ],
        );
        const attributes = { ...kind, ...flattenMessages('input', messages) };
        const shuffled = Object.fromEntries(Object.entries(attributes).reverse());
        const call = callOf(shuffled);
        expect(call.messages).toEqual(messages);
        expect(convertMessages(call.messages)).toEqual({ kind: 'messages', messages, notices: [] });
      }),
    );
  });

  it('joins parts of text, and forgets what the model thought', () => {
    const part = 'llm.input_messages.0.message.contents';
    const call = callOf({
      ...kind,
      'llm.input_messages.0.message.role': 'user',
      [`${part}.0.message_content.type`]: 'text',
      [`${part}.0.message_content.text`]: 'one',
      [`${part}.1.message_content.type`]: 'input_text',
      [`${part}.1.message_content.text`]: 'two',
      'llm.input_messages.1.message.role': 'assistant',
      'llm.input_messages.1.message.contents.0.message_content.type': 'reasoning',
      'llm.input_messages.1.message.contents.0.message_content.text': 'hm',
    });
    expect(call.messages).toEqual([{ role: 'user', content: 'one\ntwo' }]);
  });

  it('joins the items of one answer of the Responses API, in input and output', () => {
    const call = callOf({
      ...kind,
      ...flattenMessages('input', [
        { role: 'user', content: 'Compare 7 and 8' },
        { role: 'assistant', tool_calls: [toolCall('a', '{"id":7}')] },
        { role: 'assistant', tool_calls: [toolCall('b', '{"id":8}')] },
        { role: 'tool', content: 'seven', tool_call_id: 'a' },
        { role: 'tool', content: 'eight', tool_call_id: 'b' },
      ]),
      ...flattenMessages('output', [
        { role: 'assistant', content: 'They differ.' },
        { role: 'assistant', tool_calls: [toolCall('c', '{}')] },
      ]),
    });
    expect(call.messages[1]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [toolCall('a', '{"id":7}'), toolCall('b', '{"id":8}')],
    });
    expect(call.output).toEqual({ text: 'They differ.', toolCalls: [toolCall('c', '{}')] });
  });

  it("reads Anthropic's system text, and the results that its user tells", () => {
    const part = 'llm.input_messages.2.message.contents.1.message_content';
    const call = callOf({
      ...kind,
      'llm.invocation_parameters': JSON.stringify({
        model: 'claude',
        max_tokens: 9,
        system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
      }),
      ...flattenMessages('input', [
        { role: 'user', content: 'Where is order 7?' },
        { role: 'assistant', tool_calls: [toolCall('a', '{"id":7}')] },
        { role: 'user', content: 'seven', tool_call_id: 'a' },
      ]),
      'llm.input_messages.1.message.contents.0.message_content.type': 'tool_use',
      [`${part}.type`]: 'text',
      [`${part}.text`]: 'and order 8?',
    });
    expect(call.messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Where is order 7?' },
      { role: 'assistant', content: null, tool_calls: [toolCall('a', '{"id":7}')] },
      { role: 'tool', content: 'seven', tool_call_id: 'a' },
      { role: 'user', content: 'and order 8?' },
    ]);
    expect(call.parameters).toEqual({ max_tokens: 9 });
  });

  it('takes the first of several choices', () => {
    const choices = [
      { role: 'assistant', content: 'first' },
      { role: 'assistant', content: 'second' },
    ];
    const call = callOf({
      ...asked,
      ...flattenMessages('output', choices),
      'llm.invocation_parameters': '{"n":2}',
    });
    expect(call.output.text).toBe('first');
  });

  it('reads the messages of a request that is logged as JSON only', () => {
    const value = JSON.stringify({ model: 'x', messages: question });
    const call = callOf({ ...kind, 'input.value': value, 'input.mime_type': 'application/json' });
    expect(call.messages).toEqual(question);
  });

  it('does not take the model that was asked for as the one that answered', () => {
    const failed = { ...asked, 'llm.model_name': 'gpt-4.1' };
    expect(callOf(failed).model).toEqual({ requested: 'gpt-4.1' });
    const answered = {
      ...failed,
      ...flattenMessages('output', [{ role: 'assistant', content: 'x' }]),
    };
    expect(callOf(answered).model).toEqual({ responded: 'gpt-4.1' });
  });
});

describe('a call that cannot be replayed', () => {
  const image = {
    'llm.input_messages.1.message.role': 'user',
    'llm.input_messages.1.message.contents.0.message_content.type': 'image',
    'llm.input_messages.1.message.contents.0.message_content.image.image.url': 'https://x',
  };
  const long = 'a'.repeat(64);
  const cutRequest = `{"messages":[{"content":"${long}`.slice(0, 64);
  const json = { 'input.mime_type': 'application/json' };

  it.each<[string, Fields, string]>([
    ['nothing', kind, 'the log holds no input'],
    ['a text', { ...kind, 'input.value': 'hi' }, 'the input is a bare text, not messages'],
    ['an image', { ...asked, ...image }, 'the input holds a part that is not text'],
    [
      'a file, which is not logged',
      { ...asked, 'llm.input_messages.1.message.role': 'user' },
      'the input holds a message without text',
    ],
    ['a hole', { ...asked, 'llm.input_messages.2.message.role': 'user' }, 'the input is truncated'],
    [
      'a request that is cut with its message',
      {
        ...kind,
        ...flattenMessages('input', [{ role: 'user', content: long }]),
        ...json,
        'input.value': cutRequest,
      },
      'the input is truncated',
    ],
    [
      'a request that is cut',
      { ...kind, ...json, 'input.value': '{"mess' },
      'the input is truncated',
    ],
    [
      'hidden messages',
      { ...kind, ...flattenMessages('input', [{ role: 'user', content: '__REDACTED__' }]) },
      'the input was hidden before it was logged',
    ],
    [
      'a hidden request',
      { ...kind, 'input.value': '__REDACTED__' },
      'the input was hidden before it was logged',
    ],
    [
      'what was said before',
      { ...asked, 'llm.invocation_parameters': '{"previous_response_id":"resp_1"}' },
      'the input continues an earlier answer that the log does not hold with it',
    ],
    [
      'cut parameters',
      { ...asked, 'llm.invocation_parameters': '{"temp' },
      'the parameters are truncated',
    ],
    [
      'a cut tool',
      { ...asked, 'llm.tools.0.tool.json_schema': '{"na' },
      'the definitions of tools are truncated',
    ],
    [
      'a stray result',
      {
        ...kind,
        ...flattenMessages('input', [
          ...question,
          { role: 'tool', content: 'x', tool_call_id: 'gone' },
        ]),
      },
      'the input holds the result of a tool call that is not in it',
    ],
    [
      'a call without its result, of which instrumentations keep only the last',
      {
        ...kind,
        ...flattenMessages('input', [
          { role: 'assistant', tool_calls: [toolCall('a', '{}'), toolCall('b', '{}')] },
          { role: 'user', content: 'x', tool_call_id: 'b' },
        ]),
      },
      'the input holds a tool call without its result',
    ],
    [
      'an old function call',
      {
        ...asked,
        'llm.input_messages.1.message.role': 'assistant',
        'llm.input_messages.1.message.function_call_name': 'f',
      },
      'the input holds an old function call',
    ],
  ])('for %s', (_, attributes, what) => {
    expect(refusalOf(attributes)).toBe(what);
  });

  it('for attributes that had no room', () => {
    expect(refusalOf(asked, { droppedAttributes: 3 })).toBe('the input is truncated');
    expect(refusalOf(asked, { droppedAttributes: 0 })).toBeUndefined();
  });

  it('but a request that is cut does no harm to shorter messages', () => {
    expect(callOf({ ...asked, ...json, 'input.value': cutRequest }).messages).toEqual(question);
  });
});

describe('a step', () => {
  it('is no call where it is a chain, and tells its text', () => {
    const span = readSpan(
      rawSpan({
        'openinference.span.kind': 'CHAIN',
        'output.value': 'Tuesday',
        'input.value': '{',
      }),
    );
    expect(span).toMatchObject({ outputText: 'Tuesday', reading: undefined });
  });

  it('tells its error from the status, else from the exception', () => {
    const exception = {
      name: 'exception',
      attributes: { 'exception.message': 'timed out', 'exception.type': 'APITimeoutError' },
    };
    const error = (message: string | undefined, events = [exception]) =>
      readSpan(rawSpan(kind, { status: { code: 'error', message }, events })).error;
    expect(error('429 slow down')).toBe('429 slow down');
    expect(error(undefined)).toBe('timed out');
    expect(error('', [])).toBe('');
    expect(readSpan(rawSpan(kind, { events: [exception] })).error).toBeUndefined();
  });

  it('has moments in UTC, and no latency where the clock went backwards', () => {
    const call = callOf(asked, {
      startedAt: '2026-11-02T12:00:00.5+02:00',
      endedAt: '2026-11-02T09:59:59Z',
    });
    expect(call).toMatchObject({ startedAt: '2026-11-02T10:00:00.500Z' });
    expect(call.latencyMs).toBeUndefined();
    expect(readSpan(rawSpan(kind, { startedAt: 'soon' })).startedAt).toBeUndefined();
  });

  it('is not changed by being read, whatever its names', () => {
    const attributes = Object.freeze({
      ...asked,
      'llm.input_messages.__proto__.polluted': 'x',
      'llm.input_messages.0': Object.freeze({ message: Object.freeze({ role: 'user' }) }),
      'llm.input_messages.0.message.extra.deep': 1,
    });
    readSpan(rawSpan(attributes));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
