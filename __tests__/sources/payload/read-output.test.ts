import { describe, expect, test } from '@jest/globals';
import { readOutput, readOutputText } from '../../../src/sources/payload/read-output.ts';

const call = { id: 'c1', type: 'function', function: { name: 'find', arguments: '{"order": 17}' } };

describe('readOutput', () => {
  test.each<[string, unknown, string | undefined]>([
    ['a text', 'In Bonn.', undefined],
    ['a message', { role: 'assistant', content: 'In Bonn.' }, undefined],
    ['a message within a text', '{"role":"assistant","content":"In Bonn."}', undefined],
    [
      'the first of several choices',
      {
        model: 'gpt-x-2026',
        choices: [
          { message: { role: 'assistant', content: 'In Bonn.' } },
          { message: { role: 'assistant', content: 'In Rome.' } },
        ],
      },
      'gpt-x-2026',
    ],
    [
      'a list of choices',
      [{ index: 0, message: { role: 'assistant', content: 'In Bonn.' }, finish_reason: 'stop' }],
      undefined,
    ],
    [
      "an answer of OpenAI's Responses API",
      {
        model: 'gpt-x-2026',
        output: [
          { type: 'reasoning', summary: [] },
          {
            type: 'message',
            role: 'assistant',
            content: [{ type: 'output_text', text: 'In Bonn.' }],
          },
        ],
      },
      'gpt-x-2026',
    ],
    [
      "an answer of Anthropic's SDK",
      { model: 'claude-x', role: 'assistant', content: [{ type: 'text', text: 'In Bonn.' }] },
      'claude-x',
    ],
    [
      "LangChain's generations",
      {
        generations: [
          [
            {
              text: 'In Bonn.',
              message: {
                lc: 1,
                type: 'constructor',
                id: ['langchain_core', 'messages', 'AIMessage'],
                kwargs: { content: 'In Bonn.', response_metadata: { model_name: 'gpt-x-2026' } },
              },
            },
          ],
        ],
      },
      'gpt-x-2026',
    ],
    [
      "LangChain's completions",
      { generations: [[{ text: 'In Bonn.' }]], llm_output: { model_name: 'gpt-x-2026' } },
      'gpt-x-2026',
    ],
  ])('reads %s', (_, value, model) => {
    expect(readOutput(value)).toEqual({ text: 'In Bonn.', toolCalls: [], model });
  });

  test.each<[string, unknown]>([
    [
      'a choice',
      { choices: [{ message: { role: 'assistant', content: null, tool_calls: [call] } }] },
    ],
    [
      "items of OpenAI's Responses API",
      {
        output: [
          { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"order": 17}' },
        ],
      },
    ],
  ])('keeps the arguments of calls as the model wrote them, from %s', (_, value) => {
    expect(readOutput(value)).toEqual({ text: undefined, toolCalls: [call], model: undefined });
  });

  test.each([undefined, null, {}, [], 17, { choices: [] }, { answer: { text: 'x' } }])(
    'finds nothing in %j',
    (value) => {
      expect(readOutput(value)).toEqual({ text: undefined, toolCalls: [], model: undefined });
    },
  );
});

describe('readOutputText', () => {
  test('reads what a step gave back where that is one text, whatever its name', () => {
    expect(readOutputText({ answer: 'In Bonn.' })).toBe('In Bonn.');
    expect(readOutputText({ output: { role: 'ai', content: 'In Bonn.' } })).toBe('In Bonn.');
    expect(readOutputText({ answer: 'In Bonn.', sources: 'a' })).toBeUndefined();
  });
});
