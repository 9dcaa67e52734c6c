import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fields } from '../../../src/sources/fields.ts';
import { readSpan } from '../../../src/sources/spans/read-span.ts';
import { callOf, event, rawSpan, refusalOf, toolCall } from './raw-spans.ts';

const chat = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4.1' };
const text = (content: string) => ({ type: 'text', content });
const conversation = [
  { role: 'user', parts: [text('Where is'), text('order 7?')] },
  {
    role: 'assistant',
    parts: [
      { type: 'reasoning', content: 'look it up' },
      { type: 'tool_call', id: 'c1', name: 'find_order', arguments: '{ "id":7 }' },
      { type: 'tool_call', id: 'c2', name: 'find_order', arguments: { id: 8 } },
    ],
  },
  {
    role: 'tool',
    parts: [
      { type: 'tool_call_response', id: 'c1', response: 'on its way' },
      { type: 'tool_call_response', id: 'c2', result: { late: true } },
    ],
  },
];
const instructions = [text('Be brief.')];
const answer = [
  { role: 'assistant', parts: [text('On its way.')], finish_reason: 'stop' },
  { role: 'assistant', parts: [text('Another.')], finish_reason: 'stop' },
];
const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Where is\norder 7?' },
  {
    role: 'assistant',
    content: null,
    tool_calls: [toolCall('c1', '{ "id":7 }'), toolCall('c2', '{"id":8}')],
  },
  { role: 'tool', content: 'on its way', tool_call_id: 'c1' },
  { role: 'tool', content: '{"late":true}', tool_call_id: 'c2' },
];
const content = {
  'gen_ai.system_instructions': instructions,
  'gen_ai.input.messages': conversation,
  'gen_ai.output.messages': answer,
  'gen_ai.tool.definitions': [{ type: 'function', name: 'find_order' }],
};
const written = Object.fromEntries(
  Object.entries(content).map(([name, value]) => [name, JSON.stringify(value)]),
);

describe("a call that OpenTelemetry's GenAI conventions tell of", () => {
  it.each<[string, () => ReturnType<typeof callOf>]>([
    ['on the span', () => callOf({ ...chat, ...content })],
    ['on the span as JSON', () => callOf({ ...chat, ...written })],
    [
      'on its event',
      () => callOf(chat, { events: [event('gen_ai.client.inference.operation.details', written)] }),
    ],
    [
      'in the body of its log record',
      () =>
        callOf(chat, { events: [event('gen_ai.client.inference.operation.details', {}, content)] }),
    ],
  ])('is the same %s', (_, read) => {
    expect(read()).toMatchObject({
      messages,
      tools: [{ type: 'function', name: 'find_order' }],
      output: { text: 'On its way.', toolCalls: [] },
    });
  });

  it('has its model, parameters, usage and ids', () => {
    const call = callOf({
      ...chat,
      ...content,
      'gen_ai.provider.name': 'azure.ai.openai',
      'gen_ai.response.model': 'gpt-4.1-2025-04-14',
      'gen_ai.response.id': 'chatcmpl-1',
      'gen_ai.response.finish_reasons': ['stop', 'stop'],
      'gen_ai.request.temperature': 0.1,
      'gen_ai.request.max_tokens': 200,
      'gen_ai.request.stop_sequences': ['END'],
      'gen_ai.request.choice.count': 2,
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': 5,
      'gen_ai.usage.cache_read.input_tokens': 50,
      'gen_ai.usage.reasoning.output_tokens': 3,
      'gen_ai.conversation.id': 'conv-1',
      'gen_ai.prompt.name': 'support-reply',
      'traceloop.association.properties.plan': 'pro',
    });
    expect(call).toMatchObject({
      promptName: 'support-reply',
      model: { requested: 'gpt-4.1', responded: 'gpt-4.1-2025-04-14', provider: 'azure.ai.openai' },
      parameters: { temperature: 0.1, max_tokens: 200, stop_sequences: ['END'] },
      usage: { input: 100, output: 5, cached: 50 },
      metadata: {
        plan: 'pro',
        session_id: 'conv-1',
        response_id: 'chatcmpl-1',
        finish_reason: 'stop',
        reasoning_tokens: 3,
      },
    });
  });

  it('reads a plain text in place of instructions', () => {
    const call = callOf({ ...chat, ...content, 'gen_ai.system_instructions': 'Be [kind].' });
    expect(call.messages[0]).toEqual({ role: 'system', content: 'Be [kind].' });
  });

  it('keeps any text, structured or as JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1 }),
        (texts) => {
          const input = texts.map((one) => ({ role: 'user', parts: [text(one)] }));
          const expected = texts.map((one) => ({ role: 'user', content: one }));
          for (const value of [input, JSON.stringify(input)])
            expect(callOf({ ...chat, 'gen_ai.input.messages': value }).messages).toEqual(expected);
        },
      ),
    );
  });

  it('reads results of several parts', () => {
    const response = [text('one'), { type: 'text', text: 'two' }];
    const read = (value: unknown) =>
      callOf({
        ...chat,
        'gen_ai.input.messages': [
          conversation[0],
          { role: 'assistant', parts: [{ type: 'tool_call', id: 'c', name: 'f', arguments: {} }] },
          { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c', response: value }] },
        ],
      }).messages.at(-1);
    expect(read(response)).toMatchObject({ content: 'one\ntwo' });
    expect(read([{ id: 1 }])).toMatchObject({ content: '[{"id":1}]' });
    expect(read([])).toMatchObject({ content: '[]' });
    expect(() => read([{ type: 'image' }])).toThrow('a part that is not text');
  });

  it.each<[string, Fields, string]>([
    [
      'content that its SDK cut',
      { ...content, 'anthropic.content.truncated': true },
      'the input is truncated',
    ],
    [
      'cut JSON',
      { 'gen_ai.input.messages': written['gen_ai.input.messages']?.slice(0, 50) },
      'the input is truncated',
    ],
    [
      'cut instructions',
      { ...content, 'gen_ai.system_instructions': '[{"type":"te' },
      'the input is truncated',
    ],
    [
      'cut tools',
      { ...content, 'gen_ai.tool.definitions': '[{"ty' },
      'the definitions of tools are truncated',
    ],
    [
      'an image',
      {
        'gen_ai.input.messages': [
          { role: 'user', parts: [text('see'), { type: 'blob', modality: 'image' }] },
        ],
      },
      'the input holds a part that is not text',
    ],
    [
      'a call without arguments',
      {
        'gen_ai.input.messages': [
          { role: 'assistant', parts: [{ type: 'tool_call', id: 'x', name: 'f' }] },
        ],
      },
      'the input holds a tool call that cannot be read',
    ],
    [
      'an unknown role',
      { 'gen_ai.input.messages': [{ role: 'narrator', parts: [text('x')] }] },
      'the input holds a message of an unknown role',
    ],
    ['no content', {}, 'the log holds no input'],
  ])('is refused for %s', (_, attributes, what) => {
    expect(refusalOf({ ...chat, ...attributes })).toBe(what);
  });
});

describe('earlier conventions', () => {
  it('tell a message an event', () => {
    const call = callOf(chat, {
      events: [
        event('gen_ai.system.message', {}, { content: 'Be brief.' }),
        event('gen_ai.user.message', { 'gen_ai.event.content': '{"content":"Where?"}' }),
        event('gen_ai.assistant.message', {}, { tool_calls: [toolCall('c1', '{"id": 7}')] }),
        event('gen_ai.tool.message', {}, { id: 'c1', content: 'on its way' }),
        event('gen_ai.choice', {}, { index: 1, message: { content: 'second' } }),
        event('gen_ai.choice', {}, { index: 0, message: { content: 'first' } }),
      ],
    });
    expect(call.messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Where?' },
      { role: 'assistant', content: null, tool_calls: [toolCall('c1', '{"id": 7}')] },
      { role: 'tool', content: 'on its way', tool_call_id: 'c1' },
    ]);
    expect(call.output.text).toBe('first');
  });

  it('are refused where the content was not captured', () => {
    const events = [event('gen_ai.user.message', {}, {})];
    expect(refusalOf(chat, { events })).toBe('the input holds a message without text');
  });

  it('tell all messages by one event', () => {
    const call = callOf(chat, {
      events: [
        event('gen_ai.content.prompt', { 'gen_ai.prompt': '[{"role":"user","content":"Where?"}]' }),
        event('gen_ai.content.completion', {
          'gen_ai.completion': '[{"role":"assistant","content":"There."}]',
        }),
      ],
    });
    expect(call).toMatchObject({
      messages: [{ role: 'user', content: 'Where?' }],
      output: { text: 'There.' },
    });
  });

  it('tell a field an attribute, without the name of the operation', () => {
    const call = callOf({
      'gen_ai.system': 'OpenAI',
      'gen_ai.request.model': 'gpt-4',
      'gen_ai.prompt.0.role': 'user',
      'gen_ai.prompt.0.content': '[{"type":"text","text":"Where?"}]',
      'gen_ai.prompt.1.role': 'assistant',
      'gen_ai.prompt.1.tool_calls.0.id': 'c1',
      'gen_ai.prompt.1.tool_calls.0.name': 'find_order',
      'gen_ai.prompt.1.tool_calls.0.arguments': '{"id": 7}',
      'gen_ai.prompt.2.role': 'tool',
      'gen_ai.prompt.2.tool_call_id': 'c1',
      'gen_ai.prompt.2.content': '["a text that starts as JSON does"]',
      'gen_ai.completion.0.role': 'assistant',
      'gen_ai.completion.0.content': 'There.',
      'gen_ai.completion.0.finish_reason': 'stop',
      'gen_ai.completion.1.content': 'Elsewhere.',
      'llm.request.functions.0.name': 'find_order',
      'llm.request.functions.0.parameters': '{"type":"object"}',
      'gen_ai.usage.prompt_tokens': 11,
      'gen_ai.usage.completion_tokens': 2,
    });
    expect(call).toMatchObject({
      model: { requested: 'gpt-4', provider: 'OpenAI' },
      messages: [
        { role: 'user', content: 'Where?' },
        { role: 'assistant', tool_calls: [toolCall('c1', '{"id": 7}')] },
        { role: 'tool', content: '["a text that starts as JSON does"]' },
      ],
      tools: [
        { type: 'function', function: { name: 'find_order', parameters: { type: 'object' } } },
      ],
      output: { text: 'There.' },
      usage: { input: 11, output: 2 },
      metadata: { finish_reason: 'stop' },
    });
  });
});

describe('what is a call', () => {
  it.each<[Fields, boolean]>([
    [{ 'gen_ai.operation.name': 'chat' }, true],
    [{ 'gen_ai.operation.name': 'generate_content' }, true],
    [{ 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.input.messages': conversation }, false],
    [{ 'gen_ai.operation.name': 'execute_tool' }, false],
    [{ 'gen_ai.operation.name': 'embeddings', 'gen_ai.request.model': 'e' }, false],
    [{ 'llm.request.type': 'chat' }, true],
    [
      {
        'traceloop.span.kind': 'task',
        'gen_ai.request.model': 'x',
        'gen_ai.prompt.0.content': 'x',
      },
      false,
    ],
    [{ 'openinference.span.kind': 'AGENT', 'gen_ai.operation.name': 'chat' }, false],
    [{ 'openinference.span.kind': 'llm' }, true],
    [{ 'http.method': 'POST' }, false],
  ])('%j: %s', (attributes, isCall) => {
    expect(readSpan(rawSpan(attributes)).reading !== undefined).toBe(isCall);
  });

  it('tells the text of an agent', () => {
    const agent = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.output.messages': answer };
    expect(readSpan(rawSpan(agent)).outputText).toBe('On its way.');
  });
});
