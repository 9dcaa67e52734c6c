import { describe, expect, test } from '@jest/globals';
import { readInput } from '../../../src/sources/payload/read-input.ts';

const asked = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Where is my parcel?' },
];
const messagesOf = (value: unknown) => {
  const input = readInput(value);
  return input.kind === 'input' ? input.messages : input.what;
};

describe('readInput', () => {
  test.each<[string, unknown]>([
    ['a conversation', asked],
    ['a conversation within a text', JSON.stringify(asked)],
    ['a list around it, as LangChain logs it', { messages: [asked] }],
    ['the body of a request', { model: 'gpt-x', messages: asked, temperature: 0 }],
    [
      "a request of OpenAI's Responses API",
      { model: 'gpt-x', instructions: 'Be brief.', input: 'Where is my parcel?' },
    ],
    [
      "a request of Anthropic's SDK",
      {
        system: [{ type: 'text', text: 'Be brief.' }],
        messages: [{ role: 'user', content: [{ type: 'text', text: 'Where is my parcel?' }] }],
      },
    ],
    [
      "LangChain's serialized messages",
      {
        messages: [
          [
            {
              lc: 1,
              type: 'constructor',
              id: ['langchain_core', 'messages', 'SystemMessage'],
              kwargs: { content: 'Be brief.' },
            },
            {
              lc: 1,
              type: 'constructor',
              id: ['langchain_core', 'messages', 'HumanMessage'],
              kwargs: { content: 'Where is my parcel?', additional_kwargs: {} },
            },
          ],
        ],
      },
    ],
  ])('reads %s', (_, value) => {
    expect(messagesOf(value)).toEqual(asked);
  });

  const answered = [
    { role: 'user', content: 'Where is 17?' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"order": 17}' } },
      ],
    },
    { role: 'tool', content: 'in Bonn', tool_call_id: 'c1' },
  ];
  test.each<[string, unknown]>([
    ['chat logs', answered],
    [
      "OpenAI's Responses API, without hidden reasoning",
      {
        input: [
          {
            type: 'message',
            role: 'user',
            content: [{ type: 'input_text', text: 'Where is 17?' }],
          },
          { type: 'reasoning', id: 'rs_1', summary: [] },
          { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"order": 17}' },
          { type: 'function_call_output', call_id: 'c1', output: 'in Bonn' },
        ],
      },
    ],
    [
      'LangChain, with the arguments as the model wrote them',
      [
        { type: 'human', content: 'Where is 17?' },
        {
          type: 'constructor',
          id: ['langchain_core', 'messages', 'AIMessageChunk'],
          kwargs: {
            content: '',
            tool_calls: [{ id: 'c1', name: 'find', args: { order: 17 } }],
            additional_kwargs: {
              tool_calls: [{ id: 'c1', function: { name: 'find', arguments: '{"order": 17}' } }],
            },
          },
        },
        {
          type: 'constructor',
          id: ['langchain_core', 'messages', 'ToolMessage'],
          kwargs: { content: 'in Bonn', tool_call_id: 'c1' },
        },
      ],
    ],
  ])('keeps calls of tools and their results from %s', (_, value) => {
    const messages = messagesOf(value);
    expect(
      JSON.parse(JSON.stringify(messages).replaceAll('"content":""', '"content":null')),
    ).toEqual(answered);
  });

  test("keeps them from Anthropic's parts, where several results are one message of the user", () => {
    const messages = messagesOf([
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: 'I look it up.' },
          { type: 'tool_use', id: 'c1', name: 'find', input: { order: 17 } },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'c1', content: [{ type: 'text', text: 'in Bonn' }] },
          { type: 'text', text: 'And now?' },
        ],
      },
    ]);
    expect(messages).toEqual([
      {
        role: 'assistant',
        content: 'I look it up.',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"order":17}' } },
        ],
      },
      { role: 'tool', content: 'in Bonn', tool_call_id: 'c1' },
      { role: 'user', content: 'And now?' },
    ]);
  });

  test('tells model, parameters and tools of a request', () => {
    const tools = [{ type: 'function', function: { name: 'find' } }];
    expect(
      readInput({
        model: 'gpt-x',
        messages: asked,
        temperature: 0,
        seed: null,
        tools,
        stream: true,
      }),
    ).toMatchObject({ model: 'gpt-x', parameters: { temperature: 0 }, tools });
    expect(readInput({ messages: asked, seed: null })).toMatchObject({ parameters: {}, tools: [] });
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'the log holds no input'],
    ['an empty text', '', 'the log holds no input'],
    ['an empty mapping', {}, 'the log holds no input'],
    ['something else', { question: 'Where?' }, 'the input is not a conversation'],
    ['no conversation', [{ role: 'alien', content: 'x' }], 'the input is not a conversation'],
    ["Langfuse's marker", '<truncated due to size exceeding limit>', 'the input is truncated'],
    [
      'a cut within a message',
      [{ role: 'user', content: 'My parcel is... [truncated]' }],
      'the input is truncated',
    ],
    [
      'a cut within JSON in a text',
      JSON.stringify({ messages: [{ role: 'user', content: 'My parcel... (truncated)' }] }),
      'the input is truncated',
    ],
    [
      'JSON that breaks off',
      '[{"role": "user", "content": "Where is my pa',
      'the input is truncated',
    ],
    [
      'an image',
      [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://x.test' } }] }],
      'the input holds a part that is not text',
    ],
    [
      "Langfuse's reference to an image",
      [{ role: 'user', content: '@@@langfuseMedia:type=image/png|id=1|source=base64@@@' }],
      'the input holds a part that is not text',
    ],
  ])('refuses %s', (_, value, what) => {
    expect(readInput(value)).toEqual({ kind: 'unreadable', what });
  });

  test('takes a text that only looks like a cut, or like JSON, as it is', () => {
    const text = '[INST] What does "truncated" mean? {"a"';
    expect(messagesOf(text)).toEqual([{ role: 'user', content: text }]);
  });
});
